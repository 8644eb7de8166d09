package dev.dovetail.spring.shop;

import static dev.dovetail.spring.shop.Author_.author;

import dev.dovetail.session.Session;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The service of the tests: one method for each kind of transaction. */
@Service
public class Catalogue {
    private final Session session;
    private final Authors authors;

    Catalogue(Session session, Authors authors) {
        this.session = session;
        this.authors = authors;
    }

    @Transactional
    public <T> T required(Supplier<T> work) {
        return work.get();
    }

    @Transactional
    public void required(Runnable work) {
        work.run();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void requiresNew(Runnable work) {
        work.run();
    }

    @Transactional(propagation = Propagation.NESTED)
    public void nested(Runnable work) {
        work.run();
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void notSupported(Runnable work) {
        work.run();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public void supports(Runnable work) {
        work.run();
    }

    @Transactional(readOnly = true)
    public void readOnly(Runnable work) {
        work.run();
    }

    @Transactional(timeout = 1)
    public void inOneSecond(Runnable work) {
        work.run();
    }

    @Transactional
    public void failsWithChecked(String name) throws IOException {
        session.add(Author.named(name));
        throw new IOException("checked");
    }

    @Transactional(rollbackFor = IOException.class)
    public void failsForGood(String name) throws IOException {
        session.add(Author.named(name));
        throw new IOException("checked");
    }

    @Transactional
    public Author add(String name) {
        return authors.add(Author.named(name));
    }

    @Transactional
    public void change(long id, Consumer<Author> change) {
        change.accept(session.get(author, id));
    }
}
