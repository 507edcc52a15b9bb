package org.claimdesk.extraction.child;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.tika.mime.MediaTypeRegistry;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;

/** What a captured answer tells about itself; field by field, as other files do. */
final class CaptureFields {

    static final String ADDRESS = "capture:address";

    /** What the answer carries, whatever its server calls it. */
    static final String TYPE = "capture:type";

    /** What its server calls it; told only where it is something else. */
    static final String DECLARED = "capture:declared-type";

    private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();

    private CaptureFields() {}

    static Map<String, String> of(WarcResponse response) throws java.io.IOException {
        Map<String, String> fields = new TreeMap<>();
        HttpResponse http = response.http();
        fields.put(ADDRESS, response.target());
        fields.put("capture:time", response.date().toString());
        fields.put("capture:status", (http.status() + " " + http.reason()).strip());
        response.ipAddress().ifPresent(ip -> fields.put("capture:server", ip.getHostAddress()));
        response.payloadDigest()
                .ifPresent(
                        digest ->
                                fields.put(
                                        "capture:payload-digest",
                                        digest.algorithm() + ":" + digest.hex()));
        http.headers()
                .map()
                .forEach(
                        (name, values) ->
                                fields.put(
                                        "http:" + name.toLowerCase(java.util.Locale.ROOT),
                                        String.join("\n", values)));
        return DocumentFields.fitting(fields);
    }

    static String redirect(WarcResponse response) throws java.io.IOException {
        return "%d %s %s"
                .formatted(
                        response.http().status(),
                        response.target(),
                        response.http().headers().first("Location").orElse(""));
    }

    static String base(MediaType type) {
        return (type.type() + "/" + type.subtype()).toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a server said something else than what came; to be vague is no lie. */
    static boolean isContradicted(String declared, String found) {
        var said = org.apache.tika.mime.MediaType.parse(declared);
        var is = org.apache.tika.mime.MediaType.parse(found);
        if (said == null || is == null || declared.equals("application/octet-stream")) {
            return false;
        }
        var normal = TYPES.normalize(said);
        return !normal.equals(is)
                && !TYPES.isSpecializationOf(is, normal)
                && !TYPES.isSpecializationOf(normal, is)
                && !(is.getType().equals("text")
                        && normal.getType().equals("text")
                        && !declared.equals("text/html"));
    }

    /** The last part of the path, as a browser would name the file; a hint at its format. */
    static String fileName(String address) {
        String path =
                Optional.of(address).flatMap(HtmlDetails::webAddress).map(URI::getPath).orElse("");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
