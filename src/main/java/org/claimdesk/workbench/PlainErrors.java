package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** What a browser gets where a request fails before any screen can be made for it. */
@Component
class PlainErrors implements ErrorViewResolver {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><title>%1$s</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="%3$s/">%4$s</a></p></main></body>
            </html>
            """;

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView((View) (values, asked, answer) -> write(asked, answer, status));
    }

    private static void write(
            @Nullable HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        boolean isUnknown = status.is4xxClientError();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        PAGE.formatted(
                                escaped(isUnknown ? "workbench.not-answered" : "workbench.failed"),
                                escaped(
                                        isUnknown
                                                ? "workbench.not-answered.do"
                                                : "workbench.failed.do"),
                                request == null ? "" : request.getContextPath(),
                                escaped("workbench.not-found.home")));
    }

    private static String escaped(String key) {
        return HtmlUtils.htmlEscape(text(key));
    }
}
