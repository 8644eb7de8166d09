package dev.dovetail.spring.test;

import dev.dovetail.session.Session;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** Makes the {@link TestSession} of a {@link DovetailTest}. */
@AutoConfiguration(afterName = "dev.dovetail.spring.autoconfigure.DovetailAutoConfiguration")
class TestSessionAutoConfiguration {
    @Bean
    @ConditionalOnSingleCandidate(Session.class)
    TestSession testSession(Session session) {
        return new TestSession(session);
    }
}
