package org.claimdesk.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Where the Tab key leads it can be seen, and nothing lies over it (WCAG 2.4.7, 2.4.11). Pictures
 * with and without the focus are compared, once for each kind of control in a run.
 */
final class FocusRings {

    private static final int MOST_STOPS = 70;
    private static final int MARGIN = 6;
    private static final int FEWEST_PIXELS = 12;

    /** Where the focus is: what kind of thing, where on the screen, whether something hides it. */
    private static final String FOCUS =
            """
            async () => {
              await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)));
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body || at === document.documentElement) return null;
              // What a field shows is its frame; a dialog is what lies in it.
              if (['input', 'textarea'].includes(at.slot)) at = at.parentElement;
              if (at.getAttribute('role') === 'dialog') return ['dialog', '', 0, 0, 0, 0, false];
              const box = at.getBoundingClientRect();
              const left = Math.max(box.left, 0), top = Math.max(box.top, 0);
              const right = Math.min(box.right, innerWidth), bottom = Math.min(box.bottom, innerHeight);
              const chain = [];
              for (let up = at; up; up = up.assignedSlot ?? up.parentNode ?? up.host) chain.push(up);
              const seenAt = (x, y) => {
                let hit = document.elementFromPoint(x, y);
                while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit)
                  hit = hit.shadowRoot.elementFromPoint(x, y);
                for (let up = hit; up; up = up.assignedSlot ?? up.parentNode ?? up.host)
                  if (up === at) return true;
                return chain.slice(0, 4).includes(hit);
              };
              const host = at.getRootNode().host;
              const name = (e) => `${e.tagName.toLowerCase()}.${[...e.classList].join('.')}[${e.getAttribute('theme') ?? ''}]`;
              return [
                (host ? name(host) + ' ' : '') + name(at) + (at.type ? ' ' + at.type : ''),
                (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40),
                left, top, right - left, bottom - top,
                right <= left || bottom <= top
                  || ![[.5, .5], [.05, .1], [.95, .1], [.05, .9], [.95, .9]].some(([x, y]) =>
                      seenAt(left + x * (right - left), top + y * (bottom - top))),
              ];
            }""";

    private static final String LEAVE =
            """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              at?.blur();
            }""";

    private final Set<String> known = new HashSet<>();

    List<String> missingOn(Page page) {
        List<String> missing = new ArrayList<>();
        Set<Focus> stops = new HashSet<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            Focus focus = Focus.atRest(page);
            if (focus == null || !stops.add(focus)) {
                break;
            }
            if (focus.kind().equals("dialog")) {
                continue;
            }
            if (focus.hidden()) {
                missing.add("focus is hidden: " + focus.thing());
            } else if (known.add(focus.kind()) && !isSeen(page, focus)) {
                missing.add("focus cannot be seen: " + focus.thing());
            }
        }
        return missing;
    }

    private static boolean isSeen(Page page, Focus focus) {
        Look.settle(page);
        BufferedImage with = picture(page, focus);
        page.evaluate(LEAVE);
        Look.settle(page);
        return differing(with, picture(page, focus)) >= FEWEST_PIXELS;
    }

    private static BufferedImage picture(Page page, Focus focus) {
        double x = Math.max(0, focus.x() - MARGIN);
        double y = Math.max(0, focus.y() - MARGIN);
        double width = Math.min(focus.width() + 2 * MARGIN, page.viewportSize().width - x);
        double height = Math.min(focus.height() + 2 * MARGIN, page.viewportSize().height - y);
        var options = new Page.ScreenshotOptions().setClip(new Clip(x, y, width, height));
        try {
            return ImageIO.read(new ByteArrayInputStream(page.screenshot(options)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int pixels = 0;
        for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
            for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    pixels++;
                }
            }
        }
        return pixels;
    }

    private record Focus(
            String kind,
            String words,
            double x,
            double y,
            double width,
            double height,
            boolean hidden) {

        /** Waits for all to come to rest only where the focus cannot be seen yet. */
        static @Nullable Focus atRest(Page page) {
            Focus focus = on(page);
            if (focus != null && !focus.hidden()) {
                return focus;
            }
            Look.settle(page);
            return on(page);
        }

        private static @Nullable Focus on(Page page) {
            Object found = page.evaluate(FOCUS);
            return found instanceof List<?> parts
                    ? new Focus(
                            String.valueOf(parts.get(0)),
                            String.valueOf(parts.get(1)),
                            number(parts.get(2)),
                            number(parts.get(3)),
                            number(parts.get(4)),
                            number(parts.get(5)),
                            Boolean.TRUE.equals(parts.get(6)))
                    : null;
        }

        String thing() {
            return "%s “%s”".formatted(kind, words);
        }

        private static double number(Object value) {
            return ((Number) value).doubleValue();
        }
    }
}
