package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.extraction.Specimens;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OnDatabase
class EvidenceContentsTest {

    @Autowired private WebApplicationContext context;
    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private ActingAs actingAs;
    @Autowired private SomePeople some;

    private MockMvc http;
    private UserId reviewer;

    @BeforeEach
    void somebodyWorks() {
        reviewer = some.reviewer();
        http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void givesWindowOfTheTextAsPlainText() throws Exception {
        LayerDetails layer = read("<b>Tin</b> \uD83D\uDE00 rose").layer().orElseThrow();

        var answer = ask("/" + EvidencePaths.text(layer.id()) + "?from=3&to=13");

        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("Tin</b> \uD83D\uDE00");
    }

    @Test
    void refusesWindowBeyondTheText() throws Exception {
        LayerDetails layer = read("Tin rose").layer().orElseThrow();

        assertThat(ask("/" + EvidencePaths.text(layer.id()) + "?from=0&to=100000").getStatus())
                .isEqualTo(400);
    }

    @Test
    void givesOriginalAsDownloadWithoutPowers() throws Exception {
        DocumentDetails document = read("<script>alert(1)</script>");

        var answer = ask("/" + EvidencePaths.original(document.id()));

        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void givesADrawingOfAPictureInItsPlace() throws Exception {
        DocumentDetails picture =
                settled(as(() -> arrivals.receive(SomeFiles.file("quay.png", Specimens.png()))));
        DocumentDetails text = read("Tin rose " + UUID.randomUUID());

        var answer = ask("/" + EvidencePaths.picture(picture.id()));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer.getContentAsString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(ask("/" + EvidencePaths.picture(picture.id())).getContentAsByteArray())
                .as("drawn once")
                .isEqualTo(answer.getContentAsByteArray());
        assertThat(ask("/" + EvidencePaths.picture(text.id())).getStatus()).isEqualTo(422);
        assertThat(ask("/" + EvidencePaths.picture(new DocumentId(UUID.randomUUID()))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void takesAllPowersFromWhateverIsFetchedBesideTheScreens() throws Exception {
        var mappings =
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        List<String> addresses =
                mappings.getHandlerMethods().keySet().stream()
                        .filter(
                                mapping ->
                                        mapping.getMethodsCondition()
                                                .getMethods()
                                                .contains(RequestMethod.GET))
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(address -> address.startsWith("/content/"))
                        .map(address -> address.replaceAll("\\{format[^}]*}", "html"))
                        .map(address -> address.replaceAll("\\{(sheet|page)[^}]*}", "0"))
                        .map(
                                address ->
                                        address.replaceAll(
                                                "\\{[^}]+}", UUID.randomUUID().toString()))
                        .toList();

        assertThat(addresses).hasSizeGreaterThan(8);
        for (String address : addresses) {
            var answer = ask(address);
            assertThat(answer.getHeaders("X-Content-Type-Options"))
                    .as(address)
                    .containsOnly("nosniff");
            assertThat(answer.getHeaders("Content-Security-Policy"))
                    .as(address)
                    .containsExactly("default-src 'none'; sandbox");
            assertThat(String.valueOf(answer.getContentType()))
                    .as(address)
                    .doesNotContain("html")
                    .doesNotContain("svg");
        }
    }

    @Test
    void doesNotGiveOutAnOriginalThatWasAltered() throws Exception {
        DocumentDetails document = read("Tin rose by half " + UUID.randomUUID());
        Path file =
                actingAs.run(reviewer, () -> documents.original(document.id()))
                        .orElseThrow()
                        .path();
        Files.writeString(file, "Tin fell by half");

        var answer = ask("/" + EvidencePaths.original(document.id()));

        assertThat(answer.getStatus()).isEqualTo(410);
        assertThat(answer.getContentAsString()).startsWith("This file was altered");
    }

    @Test
    void givesRangesOfTheOriginalThatNobodyCanShow() throws Exception {
        DocumentDetails document = read("Tin rose by half " + UUID.randomUUID());
        String path = "/" + EvidencePaths.original(document.id());

        var one = ranges(path, "bytes=4-7");
        var some = ranges(path, "bytes=0-2,12-15");

        assertThat(one.getStatus()).isEqualTo(206);
        assertThat(one.getContentAsString()).isEqualTo("rose");
        assertThat(one.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(one.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(one.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(some.getContentType()).startsWith("multipart/byteranges");
        assertThat(some.getContentAsString())
                .contains("Tin")
                .contains("half")
                .doesNotContain("ros");
        assertThat(ranges(path, "bytes=9000-").getStatus()).isEqualTo(416);
    }

    @Test
    void givesNoRangeOfAFileThatWasAlteredSinceTheLastOne() throws Exception {
        DocumentDetails document = read("Tin rose by half " + UUID.randomUUID());
        String path = "/" + EvidencePaths.original(document.id());
        assertThat(ranges(path, "bytes=0-3").getStatus()).isEqualTo(206);
        Path file =
                actingAs.run(reviewer, () -> documents.original(document.id()))
                        .orElseThrow()
                        .path();
        var before = Files.getLastModifiedTime(file);

        Files.writeString(file, "Tin fell by half" + Files.readString(file).substring(16));
        Files.setLastModifiedTime(file, before);

        assertThat(ranges(path, "bytes=0-3").getStatus()).isEqualTo(410);
    }

    @Test
    void saysThatAFileIsKeptNoLonger() throws Exception {
        DocumentDetails document = read("Tin rose by half " + UUID.randomUUID());
        Files.delete(
                actingAs.run(reviewer, () -> documents.original(document.id()))
                        .orElseThrow()
                        .path());
        String path = "/" + EvidencePaths.original(document.id());

        assertThat(ask(path).getStatus()).isEqualTo(410);
        assertThat(ask(path).getContentAsString()).contains("no longer among those", "backup");
        assertThat(ranges(path, "bytes=0-3").getStatus()).isEqualTo(410);
        assertThat(ask("/content/documents/" + UUID.randomUUID() + "/original").getStatus())
                .isEqualTo(404);
    }

    @Test
    void findsNothingAtTheAddressOfErrors() throws Exception {
        assertThat(ask("/error").getStatus()).isEqualTo(404);
    }

    @Test
    void tellsWhatStandsOnWhichPage() throws Exception {
        DocumentDetails document =
                settled(
                        as(
                                () ->
                                        arrivals.receive(
                                                SomeFiles.file(
                                                        "a.pdf",
                                                        Specimens.pdf("One.", "", "Three.")))));

        var answer = ask("/" + EvidencePaths.pages(document.layer().orElseThrow().id()));

        assertThat(answer.getContentAsString()).isEqualTo("[[1,0,6],[2,6,6],[3,6,12]]");
        assertThat(ask("/content/layers/" + UUID.randomUUID() + "/pages").getStatus())
                .isEqualTo(404);
    }

    @Test
    void givesNothingToWhoeverIsNotSignedIn() throws Exception {
        DocumentDetails document = read("Tin rose");

        var answer =
                http.perform(get("/" + EvidencePaths.original(document.id())))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isIn(302, 401, 403);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void givesNothingToAnAdministratorWhoMayNotRead() throws Exception {
        DocumentDetails document = read("Tin rose");

        var answer = ask(some.administrator(), "/" + EvidencePaths.original(document.id()));

        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void knowsNothingUnderAnotherId() throws Exception {
        assertThat(ask("/content/layers/" + UUID.randomUUID() + "/text").getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse ranges(String path, String ranges) throws Exception {
        return http.perform(
                        get(path)
                                .header("Range", ranges)
                                .with(authentication(some.signedIn(reviewer))))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return ask(reviewer, path);
    }

    private MockHttpServletResponse ask(UserId person, String path) throws Exception {
        return http.perform(get(path).with(authentication(some.signedIn(person))))
                .andReturn()
                .getResponse();
    }

    private DocumentDetails read(String words) {
        return settled(as(() -> arrivals.receive(SomeFiles.text("a.txt", words))));
    }

    private DocumentDetails settled(Received received) {
        if (!(received instanceof Received.Arrived arrived)) {
            throw new AssertionError("Not received");
        }
        return await().atMost(Duration.ofSeconds(40))
                .until(
                        () -> as(() -> documents.find(arrived.document().id())).orElseThrow(),
                        document -> document.state().isSettled());
    }

    private <T> T as(Supplier<T> work) {
        return actingAs.run(reviewer, work);
    }
}
