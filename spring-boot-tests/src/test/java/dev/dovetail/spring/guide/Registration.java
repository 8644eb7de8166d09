package dev.dovetail.spring.guide;

import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.spring.shop.Author_.author;

import dev.dovetail.session.Session;
import dev.dovetail.spring.shop.Author;
import dev.dovetail.spring.shop.Book;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Registration {
    private final Session session;

    Registration(Session session) {
        this.session = session;
    }

    @Transactional
    public Author register(String name, List<String> titles) {
        Author added = session.add(Author.named(name));
        titles.forEach(title -> added.books().add(Book.titled(title)));
        return added;
    }

    @Transactional(readOnly = true)
    public List<Author> from(String country) {
        return session.select(author).where(author.country.eq(country)).with(selectIn(author.books())).list();
    }
}
