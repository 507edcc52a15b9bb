package org.claimdesk.store;

import java.util.HashMap;
import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/** Bytes arrived and a receipt was written. */
public record BytesReceived(Receipt receipt) implements Audited {

    @Override
    public String action() {
        return "bytes.received";
    }

    @Override
    public Subject subject() {
        return new Subject("receipt", receipt.id());
    }

    @Override
    public Map<String, String> facts() {
        Arrival arrival = receipt.arrival();
        return Map.of(
                "sha256", arrival.sha256().hex(),
                "size", Long.toString(arrival.size()),
                "origin", Receipts.origin(arrival.origin()));
    }

    @Override
    public Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("name", receipt.arrival().name());
        values.put("type", receipt.arrival().mediaType());
        String address = Receipts.address(receipt.arrival().origin());
        if (address != null) {
            values.put("address", address);
        }
        return values;
    }
}
