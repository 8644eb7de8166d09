package dev.dovetail.testkit.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A team, which always has a leader, who is a member of a team. */
@Entity(table = "kit_teams")
public interface Team {
    @Id
    String name();

    Team name(String name);

    @ForeignKey(value = Member.class, name = "kit_team_leader", deferrable = true)
    String leaderName();

    @ManyToOne
    Member leader();

    Team leader(Member leader);

    @OneToMany(backPopulates = "team")
    List<Member> members();
}
