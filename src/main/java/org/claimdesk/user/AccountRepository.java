package org.claimdesk.user;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findBySignInName(String signInName);

    @Query("select a from Account a where a.active = true order by lower(a.displayName), a.id")
    List<Account> findActive();

    /** Who was invited and never came cannot sign in, and does not count. */
    @Query(
            """
            select count(a) from Account a
            where a.active = true and a.passwordHash is not null and :role member of a.roles
            """)
    long countWhoCame(Role role);

    @Query(
            """
            select a from Account a
            where a.active = true and a.passwordHash is null and a.id <> :system
            order by a.createdAt desc, a.id
            limit :limit
            """)
    List<Account> invited(UUID system, int limit);

    @Query("select a.displayName from Account a where a.id <> :but")
    List<String> namesBut(UUID but);

    @Query("select a.displayName from Account a")
    List<String> names();

    @Query("select count(a) from Account a where a.id <> :system")
    long countBeside(UUID system);

    @Query(
            """
            select a from Account a
            where a.id <> :system and a.active in :states
              and (:anyRole = true or :role member of a.roles)
              and (lower(a.displayName) like :words escape '\\' or a.signInName like :words escape '\\')
            order by a.active desc, lower(a.displayName), a.id
            limit :limit offset :offset
            """)
    List<Account> page(
            UUID system,
            String words,
            boolean anyRole,
            Role role,
            Collection<Boolean> states,
            int offset,
            int limit);

    @Query(
            """
            select count(a) from Account a
            where a.id <> :system and a.active in :states
              and (:anyRole = true or :role member of a.roles)
              and (lower(a.displayName) like :words escape '\\' or a.signInName like :words escape '\\')
            """)
    long count(UUID system, String words, boolean anyRole, Role role, Collection<Boolean> states);

    /** Makes changes of administrators wait for each other. */
    @NativeQuery("SELECT id FROM desk WHERE id = 1 FOR UPDATE")
    List<Integer> lockDesk();
}
