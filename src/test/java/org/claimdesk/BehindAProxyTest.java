package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Whom the desk takes a request for, which counts failed sign-ins by address. */
class BehindAProxyTest {

    /** Stands for any address that is no proxy's: what connects here is then a direct client. */
    private static final String ONLY_ANOTHER =
            "--server.tomcat.remoteip.internal-proxies=10.9.9.9/32";

    private @Nullable ServletWebServerApplicationContext server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void takesTheAddressThatTheProxySawAndNotWhatTheClientWroteBefore() throws Exception {
        start();

        assertThat(asked("198.51.100.7, 203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void believesNoClientThatIsNoProxy() throws Exception {
        start(ONLY_ANOTHER);

        assertThat(asked("203.0.113.9")).isEqualTo("127.0.0.1");
    }

    private void start(String... settings) {
        String[] all =
                Stream.concat(
                                Stream.of("--server.port=0", "--logging.file.name="),
                                Stream.of(settings))
                        .toArray(String[]::new);
        server =
                (ServletWebServerApplicationContext)
                        new SpringApplicationBuilder(Echo.class).run(all);
    }

    private TomcatWebServer tomcat() {
        return (TomcatWebServer)
                Objects.requireNonNull(Objects.requireNonNull(server).getWebServer());
    }

    private String asked(String forwardedFor) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + tomcat().getPort() + "/");
        HttpRequest request =
                HttpRequest.newBuilder(address).header("X-Forwarded-For", forwardedFor).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Import(TomcatServletWebServerAutoConfiguration.class)
    static class Echo {

        @Bean
        ServletRegistrationBean<HttpServlet> echo() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        @Override
                        protected void doGet(
                                HttpServletRequest request, HttpServletResponse response)
                                throws IOException {
                            response.getWriter().print(request.getRemoteAddr());
                        }
                    },
                    "/");
        }
    }
}
