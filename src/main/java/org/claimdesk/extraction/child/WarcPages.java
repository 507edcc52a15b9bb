package org.claimdesk.extraction.child;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.claimdesk.extraction.Extracted;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Takes the pages out of a WARC file that holds several (decision 0073). Each answer becomes a WARC
 * file of its own, so that it is read as a captured page, with its address, time and headers; a
 * resource, which no server answered with, becomes the file that it is. Redirects, answers of other
 * protocols, and what is only said to be as it was before, are listed; look-ups of names and
 * requests are not.
 */
final class WarcPages {

    private static final int LONGEST_HEAD = 16_384;

    private static final Pattern REDIRECT = Pattern.compile("HTTP/\\S+ 3\\d\\d\\b[\\s\\S]*");
    private static final Pattern LOCATION = Pattern.compile("(?im)^Location:");

    private final Budget budget;
    private final MemberFiles members;

    private WarcPages(@Nullable Path folder, Budget budget) {
        this.budget = budget;
        members = new MemberFiles(folder, budget);
    }

    /**
     * The list of what lies inside, as far as the file can be read and its limits allow.
     *
     * @param folder for the files inside, if they are wanted
     */
    static Answer read(
            Path file, @Nullable Path folder, DocumentReader documents, Request request) {
        Budget budget = new Budget(request.limits());
        WarcPages pages = new WarcPages(folder, budget);
        try {
            pages.take(file);
        } catch (Breach | IOException e) {
            if (pages.members.paths().isEmpty()) {
                return Answer.of(Failures.explain(e));
            }
            budget.leaveOut(Failures.explain(e));
        }
        TextCollector list =
                new TextCollector(CaptureReader.MEDIA_TYPE, List.of(), request.limits());
        list.list(pages.members.paths());
        return Answer.of(
                new Extracted(
                        list.text(),
                        list.parts(),
                        documents.details(new Metadata(), CaptureReader.MEDIA_TYPE, list.text()),
                        list.isFull(),
                        Optional.empty(),
                        pages.members.all(),
                        budget.breach()));
    }

    private void take(Path file) throws IOException {
        try (WarcReader reader = new WarcReader(file)) {
            for (Optional<WarcRecord> next = reader.next();
                    next.isPresent();
                    next = reader.next()) {
                switch (next.get()) {
                    case WarcResponse response -> take(response);
                    case WarcRevisit revisit -> list(name(revisit.target()));
                    case WarcResource resource ->
                            take(resource, name(resource.target()), body(resource));
                    default -> {
                        // Requests and what is told of the file itself are no pages.
                    }
                }
            }
        }
    }

    private void take(WarcResponse response) throws IOException {
        String name = name(response.target());
        if (!isOfTheWeb(response)) {
            if (!response.target().startsWith("dns:")) {
                list(name);
            }
            return;
        }
        InputStream body = body(response);
        if (isRedirect(body)) {
            list(name);
            return;
        }
        List<InputStream> whole =
                List.of(
                        new ByteArrayInputStream(response.serializeHeader()),
                        body,
                        new ByteArrayInputStream("\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        take(response, name + ".warc", new SequenceInputStream(Collections.enumeration(whole)));
    }

    private void take(WarcTargetRecord record, String name, InputStream bytes) throws IOException {
        String path = list(name);
        if (budget.allowsDepth(1)) {
            members.take(path, bytes);
        }
    }

    /** A name costs as much as a file: there is no end to them otherwise. */
    private String list(String name) {
        budget.enter();
        return members.name(name);
    }

    /**
     * Whether it is a page, even a torn one; a redirect is none. Of its body nothing is decoded.
     */
    static boolean isAnswer(WarcResponse response) throws IOException {
        try {
            return isOfTheWeb(response) && !isRedirect(body(response));
        } catch (EOFException e) {
            return true;
        }
    }

    /** An answer with a head as servers of web pages send it. */
    static boolean isOfTheWeb(WarcResponse response) {
        return CaptureFields.base(response.contentType()).equals("application/http");
    }

    private static InputStream body(WarcRecord record) throws IOException {
        return new BufferedInputStream(record.body().stream(), LONGEST_HEAD);
    }

    /** The stream stands where it stood. */
    private static boolean isRedirect(InputStream answer) throws IOException {
        answer.mark(LONGEST_HEAD);
        String start = new String(answer.readNBytes(LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        answer.reset();
        String head = start.split("\\r?\\n\\r?\\n", 2)[0];
        return REDIRECT.matcher(head).matches() && LOCATION.matcher(head).find();
    }

    /** The address without its scheme; what is asked of a page is no folder. */
    private static String name(String address) {
        String rest = address.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*:/*", "");
        int question = rest.indexOf('?');
        String path = question < 0 ? rest : rest.substring(0, question);
        String query = question < 0 ? "" : rest.substring(question).replaceAll("[/\\\\]", " ");
        return path.replaceFirst("/+$", "") + query;
    }
}
