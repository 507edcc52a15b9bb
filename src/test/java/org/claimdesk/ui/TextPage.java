package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.shared.Selection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The component alone on a page, served on loopback as the desk would serve it. */
final class TextPage implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PART = Pattern.compile("from=(\\d+)&to=(\\d+)");
    private static final List<TextAction> ACTIONS =
            List.of(
                    TextAction.marks("mark", "Mark claim", "c"),
                    TextAction.asks("note", "Note"),
                    TextAction.copies("Copy"));

    private final HttpServer server;
    private final BrowserContext context;
    private final Page page;
    private final String text;
    private volatile List<TextMark> marks;
    private volatile boolean refusing;

    TextPage(BrowserContext context, String text, List<TextMark> marks) {
        this.context = context;
        this.text = text;
        this.marks = marks;
        try {
            server = HttpServer.create(loopback(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serve("/", "text/html", q -> "<!doctype html><html lang=en><meta charset=utf-8>" + HEAD);
        Scripts.ALL.forEach(
                (path, script) -> serve("/marked-text/" + path, "text/javascript", q -> script));
        serve("/text", "text/plain", this::part);
        serve("/marks", "application/json", q -> JSON.writeValueAsString(this.marks));
        server.start();
        page = context.newPage();
    }

    private static final String HEAD =
            "<meta name=viewport content='width=device-width'><title>Text</title><main><h1>Text</h1>"
                    + "<input aria-label=Other><div id=host></div></main>"
                    + "<script type=module src=/marked-text/marked-text></script>";

    /** Opens the text and waits until all of it is painted. */
    TextPage open() {
        return open(Map.of("layout", "paragraphs"));
    }

    TextPage open(Map<String, Object> properties) {
        page.navigate("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
        page.evaluate(
                """
                ([given, texts, actions]) => {
                  const text = document.createElement('marked-text');
                  window.text = text;
                  window.told = [];
                  for (const name of ['mark-request', 'mark-clicked', 'found', 'marks-drawn', 'text-failed']) {
                    text.addEventListener(name, event => told.push({ name, ...event.detail }));
                  }
                  Object.assign(text, { textUrl: '/text', marksUrl: '/marks', language: 'en', texts, actions }, given);
                  document.getElementById('host').append(text);
                }""",
                List.of(
                        properties,
                        MarkedText.texts("A text"),
                        ACTIONS.stream().map(TextAction::toClient).toList()));
        page.waitForFunction(
                "told.some(t => t.name === 'marks-drawn' || t.name === 'text-failed')");
        return this;
    }

    Page page() {
        return page;
    }

    void showMarks(List<TextMark> marks) {
        this.marks = marks;
    }

    void refuse(boolean refusing) {
        this.refusing = refusing;
    }

    TextPage focus() {
        page.locator(".mt-text").focus();
        return this;
    }

    TextPage press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Selects as a mouse would, from one place of the page to another. */
    TextPage select(int start, int end) {
        page.evaluate(
                """
                ([start, end]) => {
                  const walker = document.createTreeWalker(document.querySelector('.mt-text'), NodeFilter.SHOW_TEXT);
                  const places = [];
                  let at = 0;
                  while (walker.nextNode()) {
                    const node = walker.currentNode;
                    for (const offset of [start, end]) {
                      if (offset >= at && offset <= at + node.length) places[offset] = [node, offset - at];
                    }
                    at += node.length;
                  }
                  getSelection().setBaseAndExtent(...places[start], ...places[end]);
                  return new Promise(done => setTimeout(done, 30));
                }""",
                List.of(start, end));
        return this;
    }

    /** The last thing that was told under this name, as it came. */
    JsonNode told(String name) {
        page.waitForFunction("name => told.some(t => t.name === name)", name);
        Object last =
                page.evaluate("name => JSON.stringify(told.findLast(t => t.name === name))", name);
        return JSON.readTree(last.toString());
    }

    boolean wasTold(String name) {
        return (Boolean) page.evaluate("name => told.some(t => t.name === name)", name);
    }

    void forget() {
        page.evaluate("told.length = 0");
    }

    Selection requested() {
        JsonNode request = told("mark-request");
        return new Selection(
                request.get("start").asInt(),
                request.get("end").asInt(),
                request.get("quote").asString());
    }

    List<String> clicked() {
        return told("mark-clicked").get("ids").valueStream().map(JsonNode::asString).toList();
    }

    /** What a layer paints, as offsets and words read back from the page. */
    /** Once anything is: some of it takes its time. */
    List<String> soonPainted(String layer) {
        page.waitForFunction("layer => CSS.highlights.get('mt-' + layer)?.size > 0", layer);
        return painted(layer);
    }

    List<String> painted(String layer) {
        Object found =
                page.evaluate(
                        """
                        layer => [...(CSS.highlights.get('mt-' + layer) ?? [])].map(fixed => {
                          const range = document.createRange();
                          range.setStart(fixed.startContainer, fixed.startOffset);
                          range.setEnd(fixed.endContainer, fixed.endOffset);
                          return range.cloneContents().textContent;
                        }).join('|')""",
                        layer);
        return Arrays.stream(found.toString().split("\\|")).filter(s -> !s.isEmpty()).toList();
    }

    private String part(String query) {
        if (!query.contains("from=")) {
            return text;
        }
        Matcher range = PART.matcher(query);
        assertThat(range.matches()).as(query).isTrue();
        return text.substring(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }

    private interface Answer {
        String to(String query);
    }

    private void serve(String path, String type, Answer answer) {
        server.createContext(path, exchange -> send(exchange, type, answer));
    }

    private void send(HttpExchange exchange, String type, Answer answer) throws IOException {
        try (exchange) {
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            byte[] bytes = answer.to(query).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
            boolean refused = refusing && type.equals("text/plain");
            exchange.sendResponseHeaders(refused ? 403 : 200, refused ? -1 : bytes.length);
            if (!refused) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    @Override
    public void close() {
        context.close();
        server.stop(0);
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }
}
