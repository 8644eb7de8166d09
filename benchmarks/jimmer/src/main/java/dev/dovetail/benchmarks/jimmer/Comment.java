package dev.dovetail.benchmarks.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** Belongs to a post. */
@Entity
@Table(name = "comments")
public interface Comment {
    /** Made by the database. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** The text. */
    String text();

    /** The post. */
    @ManyToOne
    Post post();
}
