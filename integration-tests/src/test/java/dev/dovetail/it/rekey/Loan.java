package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** May be a member's. */
@Entity(table = "rekey_loans")
interface Loan {
    @Id
    @GeneratedValue
    Long id();

    @Nullable
    @Column(length = 40)
    @ForeignKey(value = Member.class, references = "email")
    String memberEmail();

    @Nullable
    @ManyToOne(backPopulates = "loans")
    Member member();
}
