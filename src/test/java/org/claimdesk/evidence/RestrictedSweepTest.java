package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimdesk.OnDatabase;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.evidence.SweptServices.Swept;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.UnexpectedErrors;
import org.claimdesk.user.Role;
import org.claimdesk.verdict.ScaleRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Tries to reach a restricted document and a restricted source by every method of every service and
 * every address that there is, in every role: they answer as for what does not exist. Longer than
 * most files: what is called, as whom and with what belongs together.
 */
@OnDatabase
class RestrictedSweepTest extends DeskWithEvidence {

    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Ids by which something hidden can be asked for. */
    private static final Set<Class<?>> HIDDEN =
            Set.of(
                    DocumentId.class,
                    LayerId.class,
                    EvidenceId.class,
                    SourceId.class,
                    JobId.class,
                    Subject.class,
                    Sha256.class);

    /** What is not called, and why. */
    private static final Map<String, String> LEFT_OUT =
            Map.of(
                    "Jobs.start", "makes a job of whatever kind it is told, which no screen does",
                    "Jobs.startInBulk", "makes a job of whatever kind it is told",
                    "Receipts.add", "is called by services that receive bytes, and by nobody else",
                    "DocumentArrivals.receive", "RestrictedDocumentTest brings the same bytes");

    /** Modules that know nothing of documents, as ModulesTest makes sure. */
    private static final Set<String> NOTHING_OF_DOCUMENTS =
            Set.of("user", "ui", "article", "extraction", "quantity", "sample");

    /** Modules whose changes to a claim have to do with what it rests on. */
    private static final Set<String> ABOUT_EVIDENCE = Set.of("evidence", "verdict");

    @Autowired private WebApplicationContext context;
    @Autowired private Sources sources;
    @Autowired private Captures captures;
    @Autowired private Jobs jobs;
    @Autowired private JdbcTemplate jdbc;

    private final String secret = "hush" + UUID.randomUUID().toString().replace("-", "");
    private ServerLog log = new ServerLog();
    private MadeArguments usual = new MadeArguments();

    /** What nobody but the reviewer may know of. */
    private record Hidden(DocumentDetails document, SourceDetails source, EvidenceItem item) {

        LayerDetails layer() {
            return document.layer().orElseThrow();
        }

        List<UUID> ids() {
            return List.of(
                    document.id().value(),
                    layer().id().value(),
                    item.id().value(),
                    source.id().value(),
                    document.job().orElseThrow().value());
        }
    }

    @BeforeEach
    void begin() {
        log = new ServerLog(); // the desk has started, and set up its log, by now
        usual = usual(claim);
        nothingIsGoingOn();
    }

    private void nothingIsGoingOn() {
        await().atMost(SOON)
                .until(
                        () ->
                                jdbc.queryForList(
                                                "SELECT id FROM job WHERE state IN ('QUEUED', 'RUNNING')")
                                        .isEmpty());
    }

    /** Whoever runs the server may not know of it either. */
    @AfterEach
    void saysNothingOfItInTheLogOfTheServer() {
        nothingIsGoingOn();
        assertThat(log.end()).contains("was not read", "Fetch refused").doesNotContain(secret);
    }

    @Test
    void answersAsIfItDidNotExist() {
        Hidden things = hide();
        MadeArguments hidden = hidden(things);
        MadeArguments unknown = unknown();
        List<String> betrayed = new ArrayList<>();
        int asked = 0;

        for (UserId person : outsiders()) {
            for (Swept method : services()) {
                Object[] ofHidden = hidden.of(method.method());
                String answer = as(person, () -> method.answer(ofHidden));
                // What was asked for by its id may be named by it: that it is unknown.
                String told = method.takes(HIDDEN) ? plain(answer) : answer;
                if (secrets(things, method).anyMatch(told::contains)) {
                    betrayed.add(method.name() + " tells: " + answer);
                }
                if (method.takes(HIDDEN)) {
                    asked++;
                    Object[] ofUnknown = unknown.of(method.method());
                    String other = as(person, () -> method.answer(ofUnknown));
                    if (!plain(answer).equals(plain(other))) {
                        betrayed.add(
                                "%s differs: %s / %s"
                                        .formatted(method.name(), plain(answer), plain(other)));
                    }
                }
            }
        }

        assertThat(betrayed).isEmpty();
        assertThat(asked).isGreaterThan(200);
    }

    @Test
    void isTheSameDeskForThoseWhoMayNotKnow() {
        Map<UserId, Map<String, String>> before = new LinkedHashMap<>();
        List<UserId> people = outsiders();
        people.forEach(person -> before.put(person, read(person)));

        hide();

        for (UserId person : people) {
            Map<String, String> then = before.getOrDefault(person, Map.of());
            assertThat(read(person))
                    .allSatisfy(
                            (method, answer) ->
                                    assertThat(answer).as(method).isEqualTo(then.get(method)))
                    .hasSameSizeAs(then)
                    .hasSizeGreaterThan(50);
        }
    }

    @Test
    void answersEveryAddressAsIfItDidNotExist() throws Exception {
        Hidden things = hide();
        MockMvc http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        List<String> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(3);

        for (UserId person : outsiders()) {
            for (String pattern : patterns) {
                for (UUID id : things.ids()) {
                    var ofHidden = ask(http, person, pattern, id);
                    var ofUnknown = ask(http, person, pattern, UUID.randomUUID());
                    assertThat(ofHidden).as(pattern).isEqualTo(ofUnknown);
                }
            }
        }
    }

    private String ask(MockMvc http, UserId person, String pattern, UUID id) throws Exception {
        String path = pattern.replaceFirst("\\{[^}]*}", id.toString()).replaceAll("\\{[^}]*}", "1");
        var answer =
                http.perform(get(path).with(authentication(some.signedIn(person))))
                        .andReturn()
                        .getResponse();
        return answer.getStatus() + " " + plain(answer.getContentAsString());
    }

    private List<String> patterns() {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .filter(pattern -> pattern.startsWith("/content"))
                .sorted()
                .toList();
    }

    /** A document, its source, and a passage of it that bears on the claim. */
    private Hidden hide() {
        String text = "Tin rose by 4 %% in May, %s says.".formatted(secret);
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        DocumentDetails arrived =
                read(
                        new IncomingFile(
                                "Tin " + secret + ".txt",
                                bytes,
                                Optional.of(claim),
                                Optional.of(Set.of())));
        SourceDetails source =
                as(
                        () ->
                                ((AttributeOutcome.Attributed)
                                                sources.attribute(
                                                        arrived.id(),
                                                        new SourceDraft(
                                                                "Tin " + secret,
                                                                SourceKind.PERSON,
                                                                SourceRank.PRIMARY,
                                                                ""),
                                                        Optional.of(Set.of())))
                                        .source());
        EvidenceItem item = link(arrived, "Tin rose by 4 %", Stance.SUPPORTS);
        URI page = URI.create("http://127.0.0.1:9/" + secret);
        as(() -> captures.capture(page, Optional.of(claim), Optional.of(Set.of())));
        typed(breakTheReading(), SomeNote.of(NoteKind.OBSERVATION, "Tin " + secret));
        nothingIsGoingOn();
        return new Hidden(as(() -> documents.find(arrived.id())).orElseThrow(), source, item);
    }

    /** A parser that stumbles over a file quotes it, as do other libraries what they are given. */
    private DocumentDetails breakTheReading() {
        String broken = "<?xml version=\"1.0\"?><tin><%s></tin>".formatted(secret);
        var file =
                new IncomingFile(
                        secret + ".xml",
                        new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)),
                        Optional.empty(),
                        Optional.of(Set.of()));
        DocumentDetails unread = settled(arrived(file));
        assertThat(unread.state()).isEqualTo(DocumentState.FAILED);
        try {
            Integer.parseInt(secret);
        } catch (NumberFormatException quoted) {
            UnexpectedErrors.log(new IllegalStateException("Not read", quoted));
        }
        return unread;
    }

    /** The log holds ids, beside commitments. */
    private Stream<String> secrets(Hidden things, Swept method) {
        Stream<String> contents =
                Stream.of(secret, things.document().sha256().hex(), things.layer().sha256().hex());
        Stream<String> ids = things.ids().stream().map(UUID::toString);
        return method.module().equals("audit") ? contents : Stream.concat(contents, ids);
    }

    /** Of all modules that hold or show anything that could have to do with a document. */
    private List<Swept> services() {
        return SweptServices.of(context).stream()
                .filter(method -> !NOTHING_OF_DOCUMENTS.contains(method.module()))
                .filter(
                        method ->
                                method.onlyReads()
                                        || method.takes(HIDDEN)
                                        || method.takes(Set.of(ClaimId.class))
                                                && ABOUT_EVIDENCE.contains(method.module()))
                .filter(method -> !LEFT_OUT.containsKey(method.name()))
                .toList();
    }

    private List<UserId> outsiders() {
        return List.of(
                some.reviewer(),
                some.editor(),
                some.auditor(),
                some.administrator(),
                some.somebody(Role.EDITOR, Role.AUDITOR, Role.ADMINISTRATOR));
    }

    private Map<String, String> read(UserId person) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Swept method : services()) {
            boolean tellsOfCommitments = method.module().equals("audit");
            if (method.onlyReads() && !method.takes(HIDDEN) && !tellsOfCommitments) {
                Object[] given = usual.of(method.method());
                answers.put(
                        method.method().toGenericString(),
                        timeless(as(person, () -> method.answer(given))));
            }
        }
        return answers;
    }

    private MadeArguments hidden(Hidden things) {
        return usual(claim)
                .with(DocumentId.class, things.document().id())
                .with(LayerId.class, things.layer().id())
                .with(EvidenceId.class, things.item().id())
                .with(SourceId.class, things.source().id())
                .with(JobId.class, things.document().job().orElseThrow())
                .with(Subject.class, Subject.of(things.document().id()))
                .with(Sha256.class, things.document().sha256())
                .with(DocumentDetails.class, things.document())
                .with(SourceDetails.class, things.source())
                .with(EvidenceItem.class, things.item())
                .with(EvidenceContent.DocumentPassage.class, things.item().content());
    }

    private MadeArguments unknown() {
        return usual(claim)
                .with(DocumentId.class, DocumentId.random())
                .with(LayerId.class, LayerId.random())
                .with(EvidenceId.class, EvidenceId.random())
                .with(SourceId.class, SourceId.random())
                .with(JobId.class, JobId.random())
                .with(Subject.class, Subject.of(DocumentId.random()))
                .with(Sha256.class, Sha256.of(UUID.randomUUID().toString()));
    }

    private static MadeArguments usual(ClaimId claim) {
        return new MadeArguments()
                .with(ClaimId.class, claim)
                .with(Sha256.class, Sha256.NONE)
                .with(DocumentFilter.class, DocumentFilter.ALL)
                .with(PassageFilter.class, PassageFilter.ALL)
                .with(ClaimFilter.class, ClaimFilter.ALL)
                .with(Span.class, new Span(0, 3, "Tin", "", "", new Locator.Whole()))
                .with(ScaleRef.class, new ScaleRef(UUID.randomUUID(), 1))
                .with(LargerLimits.class, new LargerLimits(1, 1, 1, 1, 1, 1));
    }

    /** Ids and hashes were given, and times go on. */
    private static String plain(String answer) {
        return timeless(answer).replaceAll(UUIDS, "*").replaceAll("[0-9a-f]{64}", "#");
    }

    private static String timeless(String answer) {
        return answer.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "@");
    }

    private <T> T as(UserId person, Supplier<T> work) {
        return some.as(person, work);
    }
}
