package shop;

import lombok.RequiredArgsConstructor;
import org.mapstruct.factory.Mappers;

/** A service, whose constructor Lombok makes. */
@RequiredArgsConstructor
public final class Service {
    private final dev.dovetail.session.Database database;

    /** Stores an author, reads it back as another DTO, renames it, and returns what is stored. */
    public AuthorDto run(AuthorDto dto) {
        AuthorMapper mapper = Mappers.getMapper(AuthorMapper.class);
        Long id = database.compute(session -> {
            Author author = mapper.entity(dto);
            session.add(author);
            session.flush();
            return author.id();
        });
        AuthorName name = ImmutableAuthorName.builder().id(id).name("Le Guin").build();
        return database.compute(session -> {
            Author author = session.get(Author_.TYPE, id);
            mapper.rename(name, author);
            session.flush();
            session.expireAll();
            return mapper.dto(author);
        });
    }

    public static AuthorDto example() {
        ImmutableMoney money = ImmutableMoney.builder().cents(250).build();
        return AuthorDto.builder().name("Ursula").fee(money).home(new Address("Portland", money))
                .books(java.util.List.of(new BookDto(null, "Rocannon"))).build();
    }
}
