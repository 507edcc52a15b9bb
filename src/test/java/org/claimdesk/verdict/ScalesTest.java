package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Rating.Grade;
import org.claimdesk.verdict.Rating.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class ScalesTest {

    @Autowired private Scales scales;
    @Autowired private SomePeople people;

    @Test
    void beginsWithFiveGradesAndTwoOutcomes() {
        Scale scale = people.as(people.reviewer(), this::first);

        assertThat(scale.grades())
                .extracting(Grade::label, Grade::value)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"True\", 5)",
                        "(\"Mostly true\", 4)",
                        "(\"Half true\", 3)",
                        "(\"Mostly false\", 2)",
                        "(\"False\", 1)");
        assertThat(scale.ratings())
                .filteredOn(Outcome.class::isInstance)
                .extracting(Outcome.class::cast)
                .extracting(Outcome::key, Outcome::needsEvidence)
                .extracting(Object::toString)
                .containsExactly("(\"MISSING_CONTEXT\", true)", "(\"NOT_VERIFIABLE\", false)");
    }

    @Test
    void revisesWithoutTouchingEarlierVersions() {
        UserId administrator = people.administrator();
        Scale before = people.as(administrator, scales::current);
        List<Rating> ratings = new ArrayList<>(before.ratings());
        ratings.add(new Outcome("SATIRE_" + before.ref().version(), "Satire", false));

        Scale after = people.as(administrator, () -> scales.revise("With satire", ratings));

        assertThat(people.as(administrator, scales::current)).isEqualTo(after);
        assertThat(after.ref().version()).isEqualTo(before.ref().version() + 1);
        assertThat(people.as(administrator, () -> scales.find(before.ref()))).contains(before);
    }

    @Test
    void isRevisedByAdministratorsOnly() {
        UserId editor = people.editor();

        assertThatThrownBy(() -> people.as(editor, () -> scales.revise("Mine", List.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Scale first() {
        return scales.find(new ScaleRef(scales.current().ref().scale(), 1)).orElseThrow();
    }
}
