package org.claimdesk.claim;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.Folded;
import org.claimdesk.user.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who says what is claimed: suggested while typing, made when new. */
@Service
public class Speakers {

    private final KnownSpeakerRepository speakers;

    Speakers(KnownSpeakerRepository speakers) {
        this.speakers = speakers;
    }

    /** Speakers whose names hold these letters, whatever their case and accents. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<Speaker> suggest(String letters, int limit) {
        return speakers
                .findByFoldedContainingOrderByName(Folded.of(letters), Limit.of(limit))
                .stream()
                .map(KnownSpeaker::details)
                .toList();
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<Speaker> find(SpeakerId id) {
        return speakers.findById(id.value()).map(KnownSpeaker::details);
    }

    /** Fails at once where somebody else makes the same speaker: the next try finds it. */
    @Nullable Speaker named(@Nullable String name, By by) {
        if (name == null) {
            return null;
        }
        return speakers.findByFolded(Folded.of(name, Speaker.LONGEST_NAME))
                .orElseGet(() -> speakers.saveAndFlush(new KnownSpeaker(name, by)))
                .details();
    }
}
