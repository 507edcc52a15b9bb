package org.claimdesk;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/**
 * Writes errors to the server's log without what libraries say of them: a parser quotes the file, a
 * database the value, a connection the address (decision 0071). What was thrown and where stays;
 * what our own code says, which names things by id alone, stays too.
 */
public final class OwnWords extends ExtendedWhitespaceThrowableProxyConverter {

    /** What they say is about the program and its settings: they speak while it starts. */
    private static final List<String> OF_THE_PROGRAM =
            List.of(
                    "org.springframework.beans.",
                    "org.springframework.boot.",
                    "org.springframework.context.",
                    "org.flywaydb.",
                    "java.net.BindException");

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        return super.throwableProxyToString(new Quiet(thrown));
    }

    /** The same error with its foreign words left out, as are those of what caused it. */
    private record Quiet(IThrowableProxy thrown) implements IThrowableProxy {

        @Override
        public String getMessage() {
            return isOwn() ? String.valueOf(thrown.getMessage()) : "(its words are left out)";
        }

        private boolean isOwn() {
            StackTraceElementProxy[] trace = thrown.getStackTraceElementProxyArray();
            boolean ours =
                    trace != null
                            && trace.length > 0
                            && trace[0].getStackTraceElement()
                                    .getClassName()
                                    .startsWith("org.claimdesk.");
            return ours || OF_THE_PROGRAM.stream().anyMatch(getClassName()::startsWith);
        }

        @Override
        public String getClassName() {
            return thrown.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return thrown.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return thrown.getCommonFrames();
        }

        @Override
        public @Nullable IThrowableProxy getCause() {
            IThrowableProxy cause = thrown.getCause();
            return cause == null ? null : new Quiet(cause);
        }

        @Override
        public IThrowableProxy[] getSuppressed() {
            return Stream.of(thrown.getSuppressed())
                    .map(Quiet::new)
                    .toArray(IThrowableProxy[]::new);
        }

        @Override
        public boolean isCyclic() {
            return thrown.isCyclic();
        }
    }
}
