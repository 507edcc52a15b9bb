package org.claimdesk.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes all powers from whatever browsers fetch beside the screens, whichever module answers: it is
 * of the type it is said to be, and if somebody opens it, it is in an origin of its own and can
 * load and run nothing.
 */
@Configuration(proxyBeanMethods = false)
class ContentHeaders implements WebMvcConfigurer {

    private static final String ALL = "/content/**";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new WithoutPowers()).addPathPatterns(ALL);
    }

    private static final class WithoutPowers implements HandlerInterceptor {

        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            return true;
        }
    }
}
