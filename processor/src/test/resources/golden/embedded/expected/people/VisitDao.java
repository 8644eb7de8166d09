// Generated from Visit.java. Edit that file, not this one.
package people;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Visit} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class VisitDao extends Dao<Visit, VisitKey> {
    /** Creates a DAO that works in {@code session}. */
    public VisitDao(Session session) {
        super(session, Visit_.visit);
    }

    /** Returns the entities whose {@link Visit#key()} refers to the same {@link Person}. */
    public List<Visit> findByKeyPersonId(long keyPersonId) {
        return select().where(Visit_.visit.key().personId.eq(keyPersonId)).list();
    }

    /** Returns the entities whose {@link Visit#before()} refers to the same {@link Visit}. */
    public List<Visit> findByBefore(VisitRef before) {
        return select().where(Visit_.visit.before().eq(before)).list();
    }
}
