package org.claimdesk;

import static org.claimdesk.ui.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.claimdesk.command.CommandOutput;
import org.claimdesk.command.RunningDesk;
import org.claimdesk.command.ServerCommand;
import org.claimdesk.command.Terminal;
import org.claimdesk.store.StoppedDesk;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A command at the server: the desk that runs does it, or, where none does, this process opens the
 * desk's services without a web server, does it, and ends (decision 0078).
 */
public final class DeskCommand {

    private final Path folder;
    private final Terminal terminal;

    private DeskCommand(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
    }

    /**
     * @param args the data folder of the desk, the name of the command, and what it is told
     */
    public static void main(String[] args) {
        Terminal terminal = Terminal.of(System.out);
        var ended = new AtomicBoolean();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    if (!ended.get()) {
                                        terminal.part();
                                    }
                                }));
        var command = new DeskCommand(Path.of(args[0]), terminal);
        int code = command.run(List.of(args).subList(1, args.length));
        ended.set(true);
        System.exit(code);
    }

    private int run(List<String> command) {
        try {
            OptionalInt answered = RunningDesk.ask(folder, command, terminal);
            return answered.isPresent() ? answered.getAsInt() : alone(command);
        } catch (IOException e) {
            terminal.line(text("command.broke-off", String.valueOf(e.getMessage())));
            return ServerCommand.USAGE;
        }
    }

    private int alone(List<String> command) {
        if (!StoppedDesk.isThere(folder)) {
            terminal.line(text("command.no-desk", folder));
            return ServerCommand.USAGE;
        }
        ConfigurableApplicationContext desk;
        try {
            desk = ScreenlessDesk.open(folder);
        } catch (RuntimeException e) {
            return ServerCommand.USAGE; // the start has said why: the folder may be taken meanwhile
        }
        try (desk) {
            return named(command.getFirst(), desk)
                    .run(command.subList(1, command.size()), new Alone(terminal));
        }
    }

    static ServerCommand named(String name, ApplicationContext desk) {
        return desk.getBeanProvider(ServerCommand.class).stream()
                .filter(known -> known.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    /** Whatever is interrupted here goes on nowhere else. */
    private record Alone(Terminal terminal) implements CommandOutput {

        @Override
        public void line(String words) {
            terminal.line(words);
        }

        @Override
        public void progress(String words) {
            terminal.progress(words);
        }

        @Override
        public void whenInterrupted(String words) {
            terminal.whenInterrupted(text("command.alone.interrupted"));
        }

        @Override
        public boolean isGone() {
            return false;
        }
    }
}
