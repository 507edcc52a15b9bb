package org.claimdesk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.claimdesk.shared.UserId;
import org.springframework.context.annotation.Lazy;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Asks the desk for an address, as a browser does in which somebody is signed in, or nobody. */
@Component
@Lazy
public class Visits {

    private final WebApplicationContext context;
    private final SomePeople people;

    Visits(WebApplicationContext context, SomePeople people) {
        this.context = context;
        this.people = people;
    }

    public MockHttpServletResponse by(UserId person, String path) throws Exception {
        var signedIn =
                people.as(person, () -> SecurityContextHolder.getContext().getAuthentication());
        return http().perform(get(path).with(authentication(signedIn))).andReturn().getResponse();
    }

    public MockHttpServletResponse byNobody(String path) throws Exception {
        return http().perform(get(path)).andReturn().getResponse();
    }

    private MockMvc http() {
        return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }
}
