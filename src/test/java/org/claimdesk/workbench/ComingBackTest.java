package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnDatabase
class ComingBackTest {

    @Autowired private WebApplicationContext context;
    @Autowired private SomePeople people;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void leadsToWhereSomebodyWasBeforeTheyHadToSignIn() throws Exception {
        String name = "back-" + UUID.randomUUID();
        people.named(name, Role.REVIEWER);

        assertThat(ask(get("/claims?status=open")).getRedirectedUrl()).endsWith("/login");
        MockHttpServletResponse signedIn =
                ask(
                        post("/login")
                                .with(csrf())
                                .param("username", name)
                                .param("password", SomePeople.PASSWORD));

        assertThat(signedIn.getRedirectedUrl()).contains("/claims?status=open");
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return http().perform(request.session(session)).andReturn().getResponse();
    }

    private MockMvc http() {
        return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }
}
