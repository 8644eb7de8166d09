package dev.dovetail.benchmarks.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.Table;

/** Writes posts. */
@Entity
@Table(name = "users")
public interface User {
    /** Made by the database. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** The name. */
    String name();

    /** The address. */
    String email();

    /** The posts. */
    @OneToMany(mappedBy = "user")
    List<Post> posts();
}
