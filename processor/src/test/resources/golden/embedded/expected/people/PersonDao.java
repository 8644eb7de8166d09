// Generated from Person.java. Edit that file, not this one.
package people;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Person} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class PersonDao extends Dao<Person, Long> {
    /** Creates a DAO that works in {@code session}. */
    public PersonDao(Session session) {
        super(session, Person_.person);
    }
}
