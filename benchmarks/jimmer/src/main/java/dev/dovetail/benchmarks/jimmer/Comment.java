package dev.dovetail.benchmarks.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** A comment on a post. */
@Entity
@Table(name = "comments")
public interface Comment {
    /** Returns the identifier, which the database generates. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** Returns the text. */
    String text();

    /** Returns the post. */
    @ManyToOne
    Post post();
}
