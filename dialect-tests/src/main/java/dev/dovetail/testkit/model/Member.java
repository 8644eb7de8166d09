package dev.dovetail.testkit.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** A member of a team. */
@Entity(table = "kit_members")
public interface Member {
    @Id
    String name();

    Member name(String name);

    @ForeignKey(Team.class)
    String teamName();

    @ManyToOne(backPopulates = "members")
    Team team();

    Member team(Team team);
}
