package dev.dovetail.spring.shop;

import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Listens to the phases of transactions. */
@Component
public class Listeners {
    private final List<String> heard = new ArrayList<>();
    private final Session session;
    private final JdbcTemplate jdbc;

    Listeners(Session session, JdbcTemplate jdbc) {
        this.session = session;
        this.jdbc = jdbc;
    }

    public List<String> heard() {
        return heard;
    }

    /** An author was added. */
    public record Added(Author author) {}

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void before(Added event) {
        heard.add("before: " + jdbc.queryForObject("SELECT COUNT(*) FROM authors", Integer.class) + " row");
        session.add(Author.named("before " + event.author().name()));
    }

    @TransactionalEventListener
    @Order(1)
    public void refused(Added event) {
        try {
            session.flush();
        } catch (IllegalStateException e) {
            heard.add(e.getMessage());
        }
    }

    @TransactionalEventListener
    @Order(2)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void after(Added event) {
        session.add(Author.named("after " + event.author().name()));
        heard.add("after: " + event.author().name());
    }
}
