package org.claimdesk.user;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeskRepository extends Repository<DeskRow, Integer> {

    @Query("select d from DeskRow d where d.id = 1")
    DeskRow only();
}
