package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedPerson;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReportSpoolTest {

    @TempDir private Path folder;

    @Test
    void givesBackTheClaimsAsOftenAsTheyAreAskedFor() throws IOException {
        List<ReportedClaim> claims = List.of(claim("Tin rose"), claim("Zinc fell"));
        try (var spool = new ReportSpool(folder.resolve("claims"))) {
            claims.forEach(spool::add);
            spool.finish();

            assertThat(spool).containsExactlyElementsOf(claims);
            assertThat(spool).containsExactlyElementsOf(claims);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void endsTheReadingOfWhoeverStoppedHalfway() throws IOException {
        Iterator<ReportedClaim> halfway;
        try (var spool = new ReportSpool(folder.resolve("claims"))) {
            List.of(claim("Tin rose"), claim("Zinc fell"), claim("Lead")).forEach(spool::add);
            spool.finish();
            halfway = spool.iterator();
            halfway.next();
        }

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(halfway::next);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesNoFileOnADiskThatIsFull() throws IOException {
        Path file = folder.resolve("claims");
        Files.createSymbolicLink(file, Path.of("/dev/full"));
        var spool = new ReportSpool(file);
        spool.add(claim("Tin rose"));

        assertThatIOException().isThrownBy(spool::close);

        assertThat(folder).isEmptyDirectory();
    }

    private static ReportedClaim claim(String statement) {
        return new ReportedClaim(
                ClaimId.random(),
                statement,
                "Quantity",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "Open",
                false,
                Optional.empty(),
                new Act(
                        new ReportedPerson(UserId.random(), "Rolf Reviewer", Optional.empty()),
                        Instant.parse("2026-01-02T08:00:00Z")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
