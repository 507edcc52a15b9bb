package org.claimdesk.extraction.child;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.claimdesk.extraction.ArticleRead;
import org.claimdesk.extraction.DocumentDetails;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Part;
import org.claimdesk.shared.Locator;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * Reads a captured page: a WARC file with one answer that is no redirect, and nothing else to read.
 * What the answer carries is read by what it is, a web page as articles are (decision 0080). Of any
 * other file each answer becomes a document of its own, see {@link WarcPages}.
 */
final class CaptureReader {

    static final String MEDIA_TYPE = "application/warc";

    private static final byte[] START = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final List<String> GENERIC = List.of("text/plain", "application/octet-stream");

    /** How many pages a file holds. */
    private enum Pages {
        NONE,
        ONE,
        /** Or other files, which no server answered with. */
        SEVERAL
    }

    /**
     * What a file holds.
     *
     * @param only which record is the only page, counted from 1, where there is one
     */
    private record Found(Pages pages, int only) {}

    private final DocumentReader documents;
    private final ArticleReader articles;

    CaptureReader(DocumentReader documents, ArticleReader articles) {
        this.documents = documents;
        this.articles = articles;
    }

    /**
     * Empty where the file is none, or holds neither pages nor other files.
     *
     * @param members a folder for the pages of a file that holds several, if they are wanted
     */
    Optional<Answer> read(Path file, @Nullable Path members, Request request) throws IOException {
        if (!startsAsOne(file)) {
            return Optional.empty();
        }
        Path payload = Files.createTempFile(file.toAbsolutePath().getParent(), "", ".payload");
        try {
            Map<String, String> told = new TreeMap<>();
            Budget budget = new Budget(request.limits());
            Found found = count(file, budget);
            return switch (found.pages()) {
                case ONE -> {
                    unpack(file, found.only(), payload, told, budget);
                    yield Optional.of(read(payload, told, request));
                }
                case SEVERAL -> Optional.of(WarcPages.read(file, members, documents, request));
                case NONE -> Optional.empty();
            };
        } catch (Breach | IOException e) {
            return Optional.of(Answer.of(Failures.explain(e)));
        } finally {
            Files.deleteIfExists(payload);
        }
    }

    /** As it is, or packed record by record. */
    private static boolean startsAsOne(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(START.length);
            byte[] start = in.readNBytes(START.length);
            in.reset();
            return start.length == START.length && start[0] == GZIP[0] && start[1] == GZIP[1]
                    ? Arrays.equals(new GZIPInputStream(in).readNBytes(START.length), START)
                    : Arrays.equals(start, START);
        } catch (ZipException | EOFException e) {
            return false; // nothing that was packed as it says
        }
    }

    /** Counts, and unpacks nothing: a page that can't be read is one of several all the same. */
    private static Found count(Path file, Budget budget) throws IOException {
        int answers = 0;
        int only = 0;
        boolean others = false;
        boolean notes = false;
        try (WarcReader reader = new WarcReader(file)) {
            for (int number = 1; answers < 2 && !others; number++) {
                Optional<WarcRecord> next = reader.next();
                if (next.isEmpty()) {
                    break;
                }
                budget.enter();
                switch (next.get()) {
                    case WarcResponse response when WarcPages.isAnswer(response) -> {
                        answers++;
                        only = number;
                    }
                    case WarcResource resource when isNote(resource) -> notes = true;
                    case WarcResource resource -> others = true;
                    case WarcRevisit revisit -> others = true;
                    default -> {
                        // Redirects belong to their page; requests and the like hold none.
                    }
                }
            }
        }
        boolean several = answers > 1 || others || answers == 0 && notes;
        return new Found(several ? Pages.SEVERAL : answers == 1 ? Pages.ONE : Pages.NONE, only);
    }

    /** What the program that captured it tells of its own work, as its log. */
    private static boolean isNote(WarcResource resource) {
        return resource.target().startsWith("metadata:");
    }

    /** The only page lies in the payload file then, and is told of, as are its redirects. */
    private static void unpack(
            Path file, int only, Path payload, Map<String, String> told, Budget budget)
            throws IOException {
        int redirects = 0;
        try (WarcReader reader = new WarcReader(file)) {
            Optional<WarcRecord> next = reader.next();
            for (int number = 1; next.isPresent(); number++, next = reader.next()) {
                if (!(next.get() instanceof WarcResponse response)
                        || !WarcPages.isOfTheWeb(response)) {
                    continue;
                }
                if (number == only) {
                    told.putAll(CaptureFields.of(response));
                    copy(response.http(), payload, budget);
                } else {
                    redirects++;
                    told.put("capture:redirect-" + redirects, CaptureFields.redirect(response));
                }
            }
        }
    }

    private static void copy(HttpResponse http, Path payload, Budget budget) throws IOException {
        byte[] piece = new byte[1 << 16];
        try (InputStream body = http.bodyDecoded().stream();
                OutputStream out = Files.newOutputStream(payload)) {
            for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
                budget.unpack(n);
                out.write(piece, 0, n);
            }
        }
    }

    private Answer read(Path payload, Map<String, String> told, Request request)
            throws IOException {
        String name = CaptureFields.fileName(told.getOrDefault(CaptureFields.ADDRESS, ""));
        Metadata hint = new Metadata();
        hint.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        String found = documents.detect(payload, hint);
        Optional<MediaType> declared =
                Optional.ofNullable(told.get("http:content-type")).map(MediaType::parseLeniently);
        String type = type(found, declared);
        told.put(CaptureFields.TYPE, type);
        declared.map(CaptureFields::base)
                .filter(said -> CaptureFields.isContradicted(said, type))
                .ifPresent(said -> told.put(CaptureFields.DECLARED, said));
        Answer answer =
                isPage(type)
                        ? page(payload, name, type, told, declared, request)
                        : documents.read(payload, name, request.limits());
        Extracted document = answer.document();
        return document == null ? answer : Answer.of(captured(document, told));
    }

    /** A piece of a page shows no sign of being one: then the server is believed. */
    private static String type(String found, Optional<MediaType> declared) {
        return declared.map(CaptureFields::base)
                .filter(said -> isPage(said) && GENERIC.contains(found))
                .orElse(found);
    }

    private static boolean isPage(String type) {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private Answer page(
            Path payload,
            String name,
            String type,
            Map<String, String> told,
            Optional<MediaType> declared,
            Request request)
            throws IOException {
        String charset = declared.map(said -> said.parameters().get("charset")).orElse(null);
        byte[] bytes = Files.readAllBytes(payload);
        var page = HtmlBytes.parse(bytes, told.get(CaptureFields.ADDRESS), charset);
        Answer answer = articles.page(page, type, request);
        Map<String, String> fields = HtmlMetas.of(page);
        if (answer.article() == null) {
            // No article: all the words of the page, then.
            Answer whole = documents.read(payload, name, request.limits());
            return whole.document() == null ? whole : Answer.of(with(whole.document(), fields));
        }
        return Answer.of(document(answer.article(), fields));
    }

    private static Extracted document(ArticleRead article, Map<String, String> fields) {
        var details = article.details();
        details.outlet().ifPresent(outlet -> fields.put("og:site_name", outlet));
        return new Extracted(
                article.text(),
                List.of(new Part(new Locator.Whole(), 0, article.text().length())),
                new DocumentDetails(
                        details.mediaType(),
                        details.title(),
                        details.byline(),
                        details.published(),
                        details.language(),
                        fields,
                        details.tool(),
                        details.toolVersion()),
                article.cut());
    }

    private static Extracted captured(Extracted document, Map<String, String> told) {
        Extracted more = with(document, told);
        DocumentDetails details = more.details();
        return new Extracted(
                more.text(),
                more.parts(),
                new DocumentDetails(
                        MEDIA_TYPE,
                        details.title(),
                        details.author(),
                        details.published(),
                        details.language(),
                        details.metadata(),
                        details.tool(),
                        details.toolVersion()),
                more.cut());
    }

    private static Extracted with(Extracted document, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(document.details().metadata());
        all.putAll(fields);
        DocumentDetails details = document.details();
        return new Extracted(
                document.text(),
                document.parts(),
                new DocumentDetails(
                        details.mediaType(),
                        details.title(),
                        details.author(),
                        details.published(),
                        details.language(),
                        all,
                        details.tool(),
                        details.toolVersion()),
                document.cut());
    }
}
