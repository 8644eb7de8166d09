package dev.dovetail.spring.guide;

import dev.dovetail.session.Session;
import dev.dovetail.spring.shop.Author;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports names; those that are there already are left out. */
class ImportOfNames {
    private final Session session;
    private final TransactionTemplate transaction;
    private final TransactionTemplate nested;

    ImportOfNames(Session session, TransactionTemplate transaction, TransactionTemplate nested) {
        this.session = session;
        this.transaction = transaction;
        this.nested = nested;
    }

    /** {@code nested} has the propagation behavior PROPAGATION_NESTED. */
    List<String> run(List<String> names) {
        List<String> known = new ArrayList<>();
        transaction.executeWithoutResult(all -> {
            for (String name : names) {
                try {
                    nested.executeWithoutResult(one -> session.add(Author.named(name)));
                } catch (DuplicateKeyException e) {
                    known.add(name);                        // this one alone is undone, in the database and in memory
                }
            }
        });
        return known;
    }
}
