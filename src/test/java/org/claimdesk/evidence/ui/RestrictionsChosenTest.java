package org.claimdesk.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;

/** Whom files are restricted to that wait while something else is chosen. */
class RestrictionsChosenTest {

    private final RestrictionsChosen chosen = new RestrictionsChosen();
    private final Set<UserId> colleague = Set.of(UserId.random());

    @Test
    void holdForFilesAsTheyWereAdded() {
        int secret = chosen.add(Optional.of(colleague));
        int open = chosen.add(Optional.empty());

        assertThat(chosen.at(secret + "/true")).contains(colleague);
        assertThat(chosen.at(open + "/false")).isEmpty();
        assertThat(chosen.at("0/false")).isEmpty();
        assertThat(chosen.last()).isEmpty();
    }

    /** The file may be quicker than what the browser tells of the box. */
    @Test
    void holdForFilesAddedBeforeTheDeskKnewOfATick() {
        assertThat(chosen.at("0/true")).contains(Set.of());
        chosen.add(Optional.of(colleague));

        assertThat(chosen.at("0/true")).contains(colleague);
    }

    @Test
    void areTheLastWhereTheBrowserSaysNothing() {
        chosen.add(Optional.of(colleague));

        assertThat(chosen.at(null)).contains(colleague);
        assertThat(chosen.at("")).contains(colleague);
        assertThat(chosen.at("../1")).contains(colleague);
        assertThat(chosen.at("999999999/true")).contains(Set.of());
    }
}
