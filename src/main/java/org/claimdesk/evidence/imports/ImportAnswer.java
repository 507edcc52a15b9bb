package org.claimdesk.evidence.imports;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.command.CommandOutput;
import org.claimdesk.command.ServerCommand;
import org.claimdesk.evidence.FileAddress;
import org.claimdesk.job.JobState;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.DataFolder;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.People;
import org.claimdesk.user.Person;
import org.claimdesk.user.Roles;
import org.claimdesk.user.SystemUser;
import org.springframework.stereotype.Component;

/** What the desk does for {@code claimdesk import}. */
@Component
class ImportAnswer implements ServerCommand {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int MOST_LISTED = 200;
    private static final int MOST_RUNS = 20;

    private final DocumentImports imports;
    private final Jobs jobs;
    private final People people;
    private final ActingAs actingAs;
    private final DataFolder data;
    private final Clock clock;

    ImportAnswer(
            DocumentImports imports,
            Jobs jobs,
            People people,
            ActingAs actingAs,
            DataFolder data,
            Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.people = people;
        this.actingAs = actingAs;
        this.data = data;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, CommandOutput out) {
        Optional<ImportOrder> order = ImportOrder.read(arguments);
        if (order.isEmpty()) {
            return amiss(out, text("evidence.import.command.usage"));
        }
        return switch (order.get().kind()) {
            case BRING_IN -> bringIn(order.get(), out);
            case STATUS -> tellAll(out);
            case FOLLOW -> with(order.get(), out, id -> follow(id, out));
            case CANCEL -> with(order.get(), out, id -> cancel(id, out));
        };
    }

    private int bringIn(ImportOrder order, CommandOutput out) {
        Optional<UserId> person =
                order.account()
                        .map(name -> find(name, Roles.REVIEWER))
                        .orElse(Optional.of(SystemUser.ID));
        if (person.isEmpty()) {
            return amiss(
                    out, text("evidence.import.command.no-account", order.account().orElse("")));
        }
        Set<UserId> restrictedTo = new LinkedHashSet<>();
        for (String name : order.restrictedTo().orElse(List.of())) {
            Optional<UserId> named = find(name, Roles.READER);
            if (named.isEmpty()) {
                return amiss(out, text("evidence.import.command.no-reader", name));
            }
            restrictedTo.add(named.get());
        }
        Path folder;
        try {
            folder = FileAddress.path(order.folder().orElseThrow()).toRealPath();
            Optional<String> objection = ImportOrder.objection(folder, data.folder().toRealPath());
            if (objection.isPresent()) {
                return amiss(out, objection.get());
            }
        } catch (IOException | IllegalArgumentException e) {
            String shown = FileAddress.shown(order.folder().orElseThrow());
            return amiss(out, text("evidence.import.command.no-folder", shown));
        }
        if (order.account().isEmpty()) {
            out.line(text("evidence.import.command.as-desk"));
        }
        boolean deep = order.deep();
        Optional<Set<UserId>> only = order.restrictedTo().map(names -> restrictedTo);
        ImportRunId id =
                actingAs.run(person.get(), () -> imports.beginAtServer(folder, deep, only));
        order.restrictedTo()
                .ifPresent(
                        names ->
                                out.line(
                                        text(
                                                "evidence.import.command.restricted",
                                                Stream.concat(
                                                                order.account().stream(),
                                                                names.stream())
                                                        .distinct()
                                                        .collect(Collectors.joining(", ")))));
        return follow(id, out);
    }

    private Optional<UserId> find(String name, String role) {
        return asDesk(() -> people.whoMay(role)).stream()
                .filter(person -> person.signInName().equals(name))
                .map(Person::id)
                .findAny();
    }

    /** Until it is over, or nobody hears any more: it goes on all the same. */
    private int follow(ImportRunId id, CommandOutput out) {
        out.whenInterrupted(text("evidence.import.command.goes-on"));
        Pace pace = new Pace();
        ImportRun run = get(id);
        while (!run.isOver() && !out.isGone()) {
            pace.note(clock.instant(), run.counts().settled());
            out.progress(
                    run.listed()
                            ? ImportWords.of(run.counts(), pace.left(run.counts().open()))
                            : text("evidence.import.listing", run.counts().total()));
            if (!hasPaused()) {
                return AMISS;
            }
            run = get(id);
        }
        return tell(run, out);
    }

    private static boolean hasPaused() {
        try {
            Thread.sleep(LOOK_EVERY);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How many stand where, what did not come in or was not read and why, and how that went. */
    private int tell(ImportRun run, CommandOutput out) {
        out.line(ImportWords.of(run.counts(), Optional.empty()));
        for (ImportState state : ImportState.values()) {
            if (run.counts().of(state) > 0) {
                out.line(
                        text(
                                "evidence.import.command.count",
                                run.counts().of(state),
                                text(state.key())));
            }
        }
        Set<ImportState> failed = Set.of(ImportState.FAILED, ImportState.NOT_KEPT);
        for (ImportedFile file : asDesk(() -> imports.files(run.id(), failed, 0, MOST_LISTED))) {
            out.line("  %s: %s".formatted(file.name(), ImportWords.reason(file).orElse("")));
        }
        if (run.counts().failed() > MOST_LISTED) {
            out.line(text("evidence.import.command.more", run.counts().failed() - MOST_LISTED));
        }
        boolean lost =
                isFolderLost(run, out)
                        || run.counts().of(ImportState.LEFT_OUT) > 0
                        || asDesk(() -> imports.isAnyLost(run.id()));
        return lost ? AMISS : FINE;
    }

    private boolean isFolderLost(ImportRun run, CommandOutput out) {
        var failed =
                run.job()
                        .flatMap(job -> asDesk(() -> jobs.status(job)))
                        .filter(job -> job.state() == JobState.FAILED);
        failed.flatMap(job -> Optional.ofNullable(job.reason()))
                .ifPresent(reason -> out.line(text(reason.key(), reason.arguments().toArray())));
        return failed.isPresent();
    }

    private int tellAll(CommandOutput out) {
        List<ImportRun> all = asDesk(() -> imports.mine(MOST_RUNS));
        if (all.isEmpty()) {
            out.line(text("evidence.import.command.none"));
        }
        for (ImportRun run : all) {
            out.line(
                    text(
                            "evidence.import.command.run",
                            run.id(),
                            ImportWords.name(run),
                            nameOf("evidence.import.standing", standing(run)),
                            ImportWords.of(run.counts(), Optional.empty())));
        }
        return FINE;
    }

    private enum Standing {
        UNDER_WAY,
        CANCELLED,
        OVER
    }

    private static Standing standing(ImportRun run) {
        if (!run.isOver()) {
            return Standing.UNDER_WAY;
        }
        return run.cancelled() ? Standing.CANCELLED : Standing.OVER;
    }

    private int cancel(ImportRunId id, CommandOutput out) {
        actingAs.system(() -> imports.cancelRest(id));
        out.line(text("evidence.import.command.cancelled"));
        return tell(get(id), out);
    }

    @FunctionalInterface
    private interface Step {
        int of(ImportRunId id);
    }

    /** The one that is named, or the newest that is under way. */
    private int with(ImportOrder order, CommandOutput out, Step step) {
        List<ImportRun> all = asDesk(() -> imports.mine(MOST_RUNS));
        Optional<ImportRunId> meant =
                all.stream()
                        .filter(
                                run ->
                                        order.folder()
                                                .map(id -> run.id().toString().startsWith(id))
                                                .orElse(!run.isOver()))
                        .map(ImportRun::id)
                        .findFirst();
        return meant.map(step::of)
                .orElseGet(() -> amiss(out, text("evidence.import.command.none-under-way")));
    }

    private ImportRun get(ImportRunId id) {
        return asDesk(() -> imports.get(id));
    }

    private <T> T asDesk(Supplier<T> work) {
        return actingAs.system(work);
    }

    private static int amiss(CommandOutput out, String words) {
        out.line(words);
        return USAGE;
    }
}
