package dev.dovetail.it.shared.levels;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A house, whose accounts have its tenant: a column of the identifier, which the type above declares. */
@Entity(table = "level_houses")
public non-sealed interface House extends Asset {
    @Override
    @ForeignKey(value = Account.class, references = "tenant", name = "fk_level_houses_owner")
    @ForeignKey(value = Account.class, references = "tenant", name = "fk_level_houses_heir")
    long tenant();

    @ForeignKey(value = Account.class, references = "no", name = "fk_level_houses_owner")
    @Nullable Integer ownerNo();

    @ForeignKey(value = Account.class, references = "no", name = "fk_level_houses_heir")
    @Nullable Integer heirNo();

    @ManyToOne(backPopulates = "houses", foreignKey = "ownerNo")
    @Nullable Account owner();

    House owner(@Nullable Account owner);

    @ManyToOne(foreignKey = "heirNo")
    @Nullable Account heir();

    House heir(@Nullable Account heir);
}
