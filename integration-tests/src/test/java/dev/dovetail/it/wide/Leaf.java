package dev.dovetail.it.wide;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Refers to hubs in more ways than a mask of 64 bits can hold; each hub has as many collections. */
@Entity(table = "leaves")
public interface Leaf {
    /** Made by the database. */
    @Id @GeneratedValue
    Long id();

    /** A column beside so many keys. */
    @Nullable String name();

    /** Sets it. */
    Leaf name(@Nullable String name);

    @ForeignKey(Hub.class) @Nullable Long h1();
    @ManyToOne(foreignKey = "h1", backref = "leaves1") @Nullable Hub hub1();
    Leaf hub1(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h2();
    @ManyToOne(foreignKey = "h2", backref = "leaves2") @Nullable Hub hub2();
    Leaf hub2(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h3();
    @ManyToOne(foreignKey = "h3", backref = "leaves3") @Nullable Hub hub3();
    Leaf hub3(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h4();
    @ManyToOne(foreignKey = "h4", backref = "leaves4") @Nullable Hub hub4();
    Leaf hub4(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h5();
    @ManyToOne(foreignKey = "h5", backref = "leaves5") @Nullable Hub hub5();
    Leaf hub5(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h6();
    @ManyToOne(foreignKey = "h6", backref = "leaves6") @Nullable Hub hub6();
    Leaf hub6(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h7();
    @ManyToOne(foreignKey = "h7", backref = "leaves7") @Nullable Hub hub7();
    Leaf hub7(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h8();
    @ManyToOne(foreignKey = "h8", backref = "leaves8") @Nullable Hub hub8();
    Leaf hub8(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h9();
    @ManyToOne(foreignKey = "h9", backref = "leaves9") @Nullable Hub hub9();
    Leaf hub9(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h10();
    @ManyToOne(foreignKey = "h10", backref = "leaves10") @Nullable Hub hub10();
    Leaf hub10(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h11();
    @ManyToOne(foreignKey = "h11", backref = "leaves11") @Nullable Hub hub11();
    Leaf hub11(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h12();
    @ManyToOne(foreignKey = "h12", backref = "leaves12") @Nullable Hub hub12();
    Leaf hub12(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h13();
    @ManyToOne(foreignKey = "h13", backref = "leaves13") @Nullable Hub hub13();
    Leaf hub13(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h14();
    @ManyToOne(foreignKey = "h14", backref = "leaves14") @Nullable Hub hub14();
    Leaf hub14(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h15();
    @ManyToOne(foreignKey = "h15", backref = "leaves15") @Nullable Hub hub15();
    Leaf hub15(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h16();
    @ManyToOne(foreignKey = "h16", backref = "leaves16") @Nullable Hub hub16();
    Leaf hub16(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h17();
    @ManyToOne(foreignKey = "h17", backref = "leaves17") @Nullable Hub hub17();
    Leaf hub17(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h18();
    @ManyToOne(foreignKey = "h18", backref = "leaves18") @Nullable Hub hub18();
    Leaf hub18(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h19();
    @ManyToOne(foreignKey = "h19", backref = "leaves19") @Nullable Hub hub19();
    Leaf hub19(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h20();
    @ManyToOne(foreignKey = "h20", backref = "leaves20") @Nullable Hub hub20();
    Leaf hub20(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h21();
    @ManyToOne(foreignKey = "h21", backref = "leaves21") @Nullable Hub hub21();
    Leaf hub21(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h22();
    @ManyToOne(foreignKey = "h22", backref = "leaves22") @Nullable Hub hub22();
    Leaf hub22(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h23();
    @ManyToOne(foreignKey = "h23", backref = "leaves23") @Nullable Hub hub23();
    Leaf hub23(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h24();
    @ManyToOne(foreignKey = "h24", backref = "leaves24") @Nullable Hub hub24();
    Leaf hub24(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h25();
    @ManyToOne(foreignKey = "h25", backref = "leaves25") @Nullable Hub hub25();
    Leaf hub25(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h26();
    @ManyToOne(foreignKey = "h26", backref = "leaves26") @Nullable Hub hub26();
    Leaf hub26(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h27();
    @ManyToOne(foreignKey = "h27", backref = "leaves27") @Nullable Hub hub27();
    Leaf hub27(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h28();
    @ManyToOne(foreignKey = "h28", backref = "leaves28") @Nullable Hub hub28();
    Leaf hub28(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h29();
    @ManyToOne(foreignKey = "h29", backref = "leaves29") @Nullable Hub hub29();
    Leaf hub29(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h30();
    @ManyToOne(foreignKey = "h30", backref = "leaves30") @Nullable Hub hub30();
    Leaf hub30(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h31();
    @ManyToOne(foreignKey = "h31", backref = "leaves31") @Nullable Hub hub31();
    Leaf hub31(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h32();
    @ManyToOne(foreignKey = "h32", backref = "leaves32") @Nullable Hub hub32();
    Leaf hub32(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h33();
    @ManyToOne(foreignKey = "h33", backref = "leaves33") @Nullable Hub hub33();
    Leaf hub33(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h34();
    @ManyToOne(foreignKey = "h34", backref = "leaves34") @Nullable Hub hub34();
    Leaf hub34(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h35();
    @ManyToOne(foreignKey = "h35", backref = "leaves35") @Nullable Hub hub35();
    Leaf hub35(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h36();
    @ManyToOne(foreignKey = "h36", backref = "leaves36") @Nullable Hub hub36();
    Leaf hub36(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h37();
    @ManyToOne(foreignKey = "h37", backref = "leaves37") @Nullable Hub hub37();
    Leaf hub37(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h38();
    @ManyToOne(foreignKey = "h38", backref = "leaves38") @Nullable Hub hub38();
    Leaf hub38(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h39();
    @ManyToOne(foreignKey = "h39", backref = "leaves39") @Nullable Hub hub39();
    Leaf hub39(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h40();
    @ManyToOne(foreignKey = "h40", backref = "leaves40") @Nullable Hub hub40();
    Leaf hub40(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h41();
    @ManyToOne(foreignKey = "h41", backref = "leaves41") @Nullable Hub hub41();
    Leaf hub41(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h42();
    @ManyToOne(foreignKey = "h42", backref = "leaves42") @Nullable Hub hub42();
    Leaf hub42(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h43();
    @ManyToOne(foreignKey = "h43", backref = "leaves43") @Nullable Hub hub43();
    Leaf hub43(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h44();
    @ManyToOne(foreignKey = "h44", backref = "leaves44") @Nullable Hub hub44();
    Leaf hub44(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h45();
    @ManyToOne(foreignKey = "h45", backref = "leaves45") @Nullable Hub hub45();
    Leaf hub45(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h46();
    @ManyToOne(foreignKey = "h46", backref = "leaves46") @Nullable Hub hub46();
    Leaf hub46(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h47();
    @ManyToOne(foreignKey = "h47", backref = "leaves47") @Nullable Hub hub47();
    Leaf hub47(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h48();
    @ManyToOne(foreignKey = "h48", backref = "leaves48") @Nullable Hub hub48();
    Leaf hub48(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h49();
    @ManyToOne(foreignKey = "h49", backref = "leaves49") @Nullable Hub hub49();
    Leaf hub49(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h50();
    @ManyToOne(foreignKey = "h50", backref = "leaves50") @Nullable Hub hub50();
    Leaf hub50(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h51();
    @ManyToOne(foreignKey = "h51", backref = "leaves51") @Nullable Hub hub51();
    Leaf hub51(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h52();
    @ManyToOne(foreignKey = "h52", backref = "leaves52") @Nullable Hub hub52();
    Leaf hub52(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h53();
    @ManyToOne(foreignKey = "h53", backref = "leaves53") @Nullable Hub hub53();
    Leaf hub53(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h54();
    @ManyToOne(foreignKey = "h54", backref = "leaves54") @Nullable Hub hub54();
    Leaf hub54(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h55();
    @ManyToOne(foreignKey = "h55", backref = "leaves55") @Nullable Hub hub55();
    Leaf hub55(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h56();
    @ManyToOne(foreignKey = "h56", backref = "leaves56") @Nullable Hub hub56();
    Leaf hub56(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h57();
    @ManyToOne(foreignKey = "h57", backref = "leaves57") @Nullable Hub hub57();
    Leaf hub57(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h58();
    @ManyToOne(foreignKey = "h58", backref = "leaves58") @Nullable Hub hub58();
    Leaf hub58(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h59();
    @ManyToOne(foreignKey = "h59", backref = "leaves59") @Nullable Hub hub59();
    Leaf hub59(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h60();
    @ManyToOne(foreignKey = "h60", backref = "leaves60") @Nullable Hub hub60();
    Leaf hub60(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h61();
    @ManyToOne(foreignKey = "h61", backref = "leaves61") @Nullable Hub hub61();
    Leaf hub61(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h62();
    @ManyToOne(foreignKey = "h62", backref = "leaves62") @Nullable Hub hub62();
    Leaf hub62(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h63();
    @ManyToOne(foreignKey = "h63", backref = "leaves63") @Nullable Hub hub63();
    Leaf hub63(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h64();
    @ManyToOne(foreignKey = "h64", backref = "leaves64") @Nullable Hub hub64();
    Leaf hub64(@Nullable Hub hub);

    @ForeignKey(Hub.class) @Nullable Long h65();
    @ManyToOne(foreignKey = "h65", backref = "leaves65") @Nullable Hub hub65();
    Leaf hub65(@Nullable Hub hub);
}
