package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Waiting;
import org.claimdesk.verdict.WaitingPage;
import org.claimdesk.verdict.WaitingPart;
import org.claimdesk.verdict.WaitingVerdicts;
import org.jspecify.annotations.Nullable;

/** A part of the queue: how much there is, the first of it, and a button for more. */
class QueuePart extends Composite<Div> {

    /** How many are shown at first, and how many more at a time. */
    static final int ROWS = 50;

    private final transient WaitingVerdicts waiting;
    private final transient Function<UserId, String> names;
    private final WaitingPart part;
    private final String title;
    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private transient @Nullable ClaimId chosen;
    private int most = ROWS;

    /**
     * @param names what a person is called
     */
    QueuePart(
            WaitingVerdicts waiting,
            Function<UserId, String> names,
            WaitingPart part,
            String title) {
        this.waiting = waiting;
        this.names = names;
        this.part = part;
        this.title = title;
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClassName("more");
        more.addClickListener(click -> showMore());
        getContent().add(heading, list, more);
    }

    /** Reads it again, with as much of it as was asked for before. */
    void show(Optional<ClaimId> claim) {
        chosen = claim.orElse(null);
        show();
    }

    /** From the first on: meanwhile some may have been decided, and the others moved up. */
    private void showMore() {
        int before = most;
        most += ROWS;
        List<QueueRow> rows = show();
        rows.stream().skip(before).findFirst().ifPresent(QueueRow::focus);
    }

    private List<QueueRow> show() {
        WaitingPage page = waiting.first(part, most);
        List<QueueRow> rows = page.rows().stream().map(this::row).toList();
        list.removeAll();
        rows.forEach(list::add);
        Optional<Waiting> further = further(page);
        further.map(this::row).ifPresent(this::addApart);
        heading.setText(text("verdict.queue.count", title, page.total()));
        offer(page.total() - rows.size() - further.stream().count());
        setVisible(!page.isEmpty());
        return rows;
    }

    /** The chosen one, where its turn comes after those that are shown. */
    private Optional<Waiting> further(WaitingPage page) {
        ClaimId claim = chosen;
        boolean isShown = page.rows().stream().anyMatch(this::isChosen);
        return claim == null || isShown || page.total() == page.rows().size()
                ? Optional.empty()
                : waiting.find(part, claim);
    }

    private boolean isChosen(Waiting one) {
        return one.claim().equals(chosen);
    }

    private void addApart(QueueRow row) {
        row.addClassName("apart");
        list.add(row);
    }

    private void offer(long left) {
        String words =
                left > ROWS
                        ? text("verdict.queue.more", ROWS, left)
                        : text("verdict.queue.more.last", left);
        more.setText(words);
        more.setAriaLabel(text("verdict.queue.more.of", words, title));
        more.setVisible(left > 0);
    }

    private QueueRow row(Waiting one) {
        QueueRow row = new QueueRow(one, names.apply(one.author()), part == WaitingPart.FOR_OTHERS);
        if (isChosen(one)) {
            row.choose();
        }
        return row;
    }
}
