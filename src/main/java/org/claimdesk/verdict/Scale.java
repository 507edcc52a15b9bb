package org.claimdesk.verdict;

import java.util.List;
import java.util.Optional;
import org.claimdesk.verdict.Rating.Grade;

/**
 * One version of what the desk answers claims with: grades from best to worst, then outcomes
 * outside the order.
 */
public record Scale(ScaleRef ref, String name, List<Rating> ratings) {

    public Scale {
        ratings = List.copyOf(ratings);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A scale has a name");
        }
        if (ratings.stream().map(Rating::key).distinct().count() < ratings.size()) {
            throw new IllegalArgumentException("Two ratings of a scale have the same key");
        }
        if (grades(ratings).size() < 2) {
            throw new IllegalArgumentException("A scale has at least two grades");
        }
    }

    public List<Grade> grades() {
        return grades(ratings);
    }

    public Optional<GivenRating> find(String key) {
        return ratings.stream()
                .filter(rating -> rating.key().equals(key))
                .findFirst()
                .map(rating -> new GivenRating(ref, rating));
    }

    private static List<Grade> grades(List<Rating> ratings) {
        return ratings.stream().filter(Grade.class::isInstance).map(Grade.class::cast).toList();
    }
}
