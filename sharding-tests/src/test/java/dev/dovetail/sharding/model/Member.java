package dev.dovetail.sharding.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Set;

/** A user, whose Snowflake key chooses the shard of all its rows. */
@Entity(table = "members")
public interface Member {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Member name(String name);

    @OneToMany(backPopulates = "member")
    List<Post> posts();

    @OneToMany(backPopulates = "member")
    List<Letter> letters();

    @ManyToMany(backPopulates = "members", associationTable = @AssociationTable(name = "member_topics"))
    Set<Topic> topics();
}
