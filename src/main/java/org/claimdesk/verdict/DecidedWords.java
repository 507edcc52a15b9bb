package org.claimdesk.verdict;

import static org.claimdesk.ui.Texts.nameOf;

import java.util.HashMap;
import java.util.Map;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Tellings;
import org.claimdesk.verdict.DecidedThing.Detail;

/** Says of what was decided that it is missing, was altered, or that no entry tells of it. */
final class DecidedWords implements Tellings.Words<DecidedThing, Detail> {

    private final Map<DecidedThing, String> numbers = new HashMap<>();
    private String claim = "";

    void claim(ClaimId id) {
        claim = id.toString();
    }

    /** The number of the revision that the thing is about. */
    void number(DecidedThing thing, String number) {
        numbers.put(thing, number);
    }

    @Override
    public String missing(DecidedThing thing) {
        return nameOf("verdict.logged.missing", thing.kind(), number(thing), claim);
    }

    @Override
    public String differs(DecidedThing thing, Detail detail) {
        return nameOf(
                "verdict.logged.differs",
                thing.kind(),
                number(thing),
                claim,
                nameOf("verdict.logged.detail", detail));
    }

    @Override
    public String untold(DecidedThing thing) {
        return nameOf("verdict.logged.untold", thing.kind(), number(thing), claim);
    }

    private String number(DecidedThing thing) {
        return numbers.getOrDefault(thing, "");
    }
}
