package org.claimdesk.claim.ui;

import com.vaadin.flow.data.provider.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.article.Articles;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.MarkedClaims;
import org.claimdesk.claim.PastedRows;
import org.claimdesk.claim.RatingName;
import org.claimdesk.claim.Speaker;
import org.claimdesk.claim.Speakers;
import org.claimdesk.claim.Topics;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.ui.MarkedText;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.People;
import org.claimdesk.user.Person;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Component;

/** Makes the components of this package; they live in a session, their services do not. */
@Component
public class ClaimScreens {

    private final Claims claims;
    private final MarkedClaims markedClaims;
    private final Speakers speakers;
    private final Topics topics;
    private final PastedRows pastedRows;
    private final Articles articles;
    private final People people;
    private final CurrentUser currentUser;
    private final Clock clock;

    ClaimScreens(
            Claims claims,
            MarkedClaims markedClaims,
            Speakers speakers,
            Topics topics,
            PastedRows pastedRows,
            Articles articles,
            People people,
            CurrentUser currentUser,
            Clock clock) {
        this.claims = claims;
        this.markedClaims = markedClaims;
        this.speakers = speakers;
        this.topics = topics;
        this.pastedRows = pastedRows;
        this.articles = articles;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What people write about a claim; empty until it is shown one. */
    public ClaimForm form() {
        return new ClaimForm(this);
    }

    /** The claims of a text beside it, marked in it and completed there. */
    public ClaimsBeside beside(MarkedText marked, VersionId version) {
        return new ClaimsBeside(this, marked, version);
    }

    /** A claim where it stands, with the words around it. */
    public ClaimContext context(ClaimDetails claim) {
        return new ClaimContext(this, claim);
    }

    /** What is known about a claim, in one line. */
    public com.vaadin.flow.component.Component[] facts(ClaimDetails claim) {
        return ClaimFacts.of(claim, this);
    }

    /**
     * All claims of the desk.
     *
     * @param ratings by which the list can be narrowed
     */
    public ClaimList list(List<RatingName> ratings) {
        return new ClaimList(this, ratings);
    }

    Claims claims() {
        return claims;
    }

    MarkedClaims markedClaims() {
        return markedClaims;
    }

    Speakers speakers() {
        return speakers;
    }

    /** Speakers whose names hold what is typed into a field. */
    Stream<Speaker> speakersLike(Query<?, String> typed) {
        return speakers
                .suggest(typed.getFilter().orElse(""), typed.getOffset() + typed.getLimit())
                .stream()
                .skip(typed.getOffset());
    }

    Topics topics() {
        return topics;
    }

    PastedRows pastedRows() {
        return pastedRows;
    }

    Articles articles() {
        return articles;
    }

    String nameOf(UserId person) {
        return people.nameOf(person);
    }

    Optional<Person> person(UserId id) {
        return people.find(id);
    }

    /** Whom a claim can be given to. */
    List<Person> reviewers() {
        return people.whoMay(Roles.REVIEWER);
    }

    Instant now() {
        return clock.instant();
    }

    /** Whether the person may change anything here. */
    boolean mayWork() {
        return currentUser.may(Roles.REVIEWER);
    }
}
