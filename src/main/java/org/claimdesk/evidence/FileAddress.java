package org.claimdesk.evidence;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.claimdesk.shared.WithinModule;

/**
 * Names of files as an address, which keeps each of their bytes: on Unix a name need not be text in
 * any encoding, and what Java makes a text of cannot be opened any more.
 */
@WithinModule
public final class FileAddress {

    /** What names were written in before UTF-8, most often. */
    private static final Charset OLD = Charset.forName("windows-1252");

    private static final Pattern ENCODED = Pattern.compile("%\\p{XDigit}{2}");

    private FileAddress() {}

    public static String of(Path path) {
        return path.toUri().getRawPath();
    }

    /**
     * @throws IllegalArgumentException when that is no address of a file
     */
    public static Path path(String address) {
        return Path.of(URI.create("file://" + address));
    }

    /** What stands below the folder, to be shown: UTF-8 where it is that. */
    public static String below(Path folder, Path file) {
        String whole = of(file);
        String above = of(folder);
        String rest = whole.startsWith(above) ? whole.substring(above.length()) : whole;
        return shown(rest.replaceAll("^/|/$", ""));
    }

    public static String shown(String address) {
        byte[] bytes = decoded(address);
        try {
            return FileName.withoutUnseen(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return FileName.withoutUnseen(new String(bytes, OLD));
        }
    }

    private static byte[] decoded(String address) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < address.length(); i++) {
            char letter = address.charAt(i);
            if (letter == '%' && ENCODED.matcher(address).region(i, address.length()).lookingAt()) {
                bytes.write(HexFormat.fromHexDigits(address, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(letter);
            }
        }
        return bytes.toByteArray();
    }
}
