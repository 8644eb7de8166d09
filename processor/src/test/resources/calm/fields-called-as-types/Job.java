import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity
public interface Job {
    @Id
    int id();

    STATUS status();

    Job status(STATUS status);

    Kind Kind();

    Job Kind(Kind Kind);

    @Column(name = "k")
    KIND kind();

    String Tracking();

    Job Tracking(String Tracking);

    String Attribute();

    String EnumConverter();

    String Job_();

    String Job_Impl();

    String Boss_();

    @ForeignKey(Boss.class)
    int boss_id();

    @ManyToOne
    Boss boss();

    enum Kind { NIGHT, DAY }

    enum KIND { A, B }
}
