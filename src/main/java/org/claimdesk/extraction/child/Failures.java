package org.claimdesk.extraction.child;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.AccessPermissionException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.extraction.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/** Finds the reason in what a parser threw. */
final class Failures {

    private static final int MAX_CAUSES = 20;

    private Failures() {}

    static Unreadable explain(Throwable thrown) {
        List<Throwable> causes =
                Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                        .limit(MAX_CAUSES)
                        .toList();
        Reason reason =
                causes.stream()
                        .map(Failures::reason)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(Reason.DAMAGED);
        return Unreadable.because(reason, whatAndWhere(causes.getLast()));
    }

    /** What a parser says of a file may quote it. */
    private static String whatAndWhere(Throwable cause) {
        String what = cause.getClass().getName();
        return Stream.of(cause.getStackTrace())
                .findFirst()
                .map(where -> "%s at %s".formatted(what, where))
                .orElse(what);
    }

    /** Whether a parser passed over something inside that a password stands before. */
    static boolean hidEncrypted(Metadata metadata) {
        return Arrays.stream(metadata.names())
                .filter(name -> name.startsWith(TikaCoreProperties.TIKA_META_EXCEPTION_PREFIX))
                .flatMap(name -> Arrays.stream(metadata.getValues(name)))
                .anyMatch(
                        told ->
                                told.contains("EncryptedDocumentException")
                                        || told.contains("feature encryption"));
    }

    private static Optional<Reason> reason(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case Breach breach -> breach.reason();
                    case StackOverflowError e -> Reason.TOO_DEEP;
                    case OutOfMemoryError e -> Reason.OUT_OF_MEMORY;
                    case EncryptedDocumentException e -> Reason.ENCRYPTED;
                    case AccessPermissionException e -> Reason.ENCRYPTED;
                    case PasswordRequiredException e -> Reason.ENCRYPTED;
                    case org.apache.poi.EncryptedDocumentException e -> Reason.ENCRYPTED;
                    case InvalidPasswordException e -> Reason.ENCRYPTED;
                    case ZeroByteFileException e -> Reason.EMPTY;
                    case UnsupportedFormatException e -> Reason.UNSUPPORTED;
                    default -> byMessage(Objects.requireNonNullElse(cause.getMessage(), ""));
                });
    }

    /** Libraries that guard themselves say so only in words. */
    private static @Nullable Reason byMessage(String message) {
        if (message.contains("levels of XML element nesting")
                || message.contains("levels of package entry nesting")) {
            return Reason.TOO_DEEP;
        }
        if (message.toLowerCase(Locale.ROOT).contains("zip bomb")
                || message.contains("entity expansions")
                || message.contains("JAXP00010")) {
            return Reason.TOO_LARGE_UNPACKED;
        }
        return null;
    }
}
