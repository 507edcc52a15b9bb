package org.claimdesk.store;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;

/** What is kept of the headers of an answer. */
final class FetchHeaders {

    private static final int MOST = 40;
    private static final int LONGEST = 1_000;

    private static final Pattern MEDIA_TYPE = Pattern.compile("\\s*([\\w.+-]+/[\\w.+-]+)");

    private FetchHeaders() {}

    static Map<String, String> of(HttpMessage answer) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Header header : answer.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            String value = Objects.requireNonNullElse(header.getValue(), "");
            if (kept.size() < MOST && !name.startsWith("set-cookie") && value.length() <= LONGEST) {
                kept.putIfAbsent(name, value);
            }
        }
        return kept;
    }

    static Optional<String> mediaType(HttpMessage answer) {
        Header header = answer.getFirstHeader(HttpHeaders.CONTENT_TYPE);
        if (header == null || header.getValue() == null) {
            return Optional.empty();
        }
        Matcher type = MEDIA_TYPE.matcher(header.getValue());
        return type.lookingAt()
                ? Optional.of(type.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
