package dev.dovetail.benchmarks.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.Table;

/** A user, who writes posts. */
@Entity
@Table(name = "users")
public interface User {
    /** Returns the identifier, which the database generates. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** Returns the name. */
    String name();

    /** Returns the email address. */
    String email();

    /** Returns the posts. */
    @OneToMany(mappedBy = "user")
    List<Post> posts();
}
