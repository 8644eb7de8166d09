package dev.dovetail.it.shared.levels;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** An account of a tenant. */
@Entity(table = "level_accounts")
public interface Account {
    @Id
    long tenant();

    Account tenant(long tenant);

    @Id
    int no();

    Account no(int no);

    @OneToMany(backPopulates = "owner", foreignKey = "ownerNo")
    List<House> houses();

    @OneToMany(backPopulates = "caller")
    List<Call> calls();
}
