package dev.dovetail.it.shared.loose;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A team. */
@Entity(table = "loose_teams")
public interface Team {
    @Id
    @GeneratedValue
    Long id();

    @OneToMany(backPopulates = "team")
    List<Task> tasks();
}
