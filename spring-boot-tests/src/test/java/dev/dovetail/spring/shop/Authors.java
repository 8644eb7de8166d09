package dev.dovetail.spring.shop;

import static dev.dovetail.spring.shop.Author_.author;

import dev.dovetail.session.Session;
import java.util.List;
import org.springframework.stereotype.Repository;

/** A DAO with a finder of its own. */
@Repository
public class Authors extends AuthorDao {
    Authors(Session session) {
        super(session);
    }

    public List<Author> from(String country) {
        return select().where(author.country.eq(country)).orderBy(author.name).list();
    }
}
