-- What the commands refuse, the policies refuse too: also to a statement that forgot to ask.

drop policy moved_by_keepers on observation;
-- Only what is not settled moves, and only where the mover sees it by this rule: a statement without conditions reads
-- no column, and the rule for reading would not bind it. An approved figure is never touched again.
create policy moved_by_keepers on observation for update to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and state in ('draft', 'submitted')
         and string_to_array(current_setting('taizhang.roles', true), ',')
             && array['statistician', 'handler', 'supervisor', 'leader']
         and (drafted_in_unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
              or string_to_array(current_setting('taizhang.roles', true), ',') && array['supervisor', 'statistician']
              or (string_to_array(current_setting('taizhang.roles', true), ',') && array['leader']
                  and exists (select 1 from unit u where u.zone_id = observation.zone_id
                              and u.unit_id = observation.drafted_in_unit_id
                              and nullif(current_setting('taizhang.unit_id', true), '')::uuid = any (u.path)))))
  with check (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and (state <> 'approved'
              or (approved_by = current_setting('taizhang.user_id', true)
                  and string_to_array(current_setting('taizhang.roles', true), ',') && array['statistician', 'leader'])));

drop policy seen_by_unit on document;
create policy seen_by_unit on document for select to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',')
             && array['leader', 'registrar', 'handler', 'supervisor', 'statistician', 'admin']
         and (unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
              or string_to_array(current_setting('taizhang.roles', true), ',') && array['supervisor', 'statistician']
              or (string_to_array(current_setting('taizhang.roles', true), ',') && array['leader']
                  and exists (select 1 from unit u where u.zone_id = document.zone_id and u.unit_id = document.unit_id
                              and nullif(current_setting('taizhang.unit_id', true), '')::uuid = any (u.path)))));
create policy brought_in_by_unit on document for insert to taizhang_app
  with check (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
         and created_by = current_setting('taizhang.user_id', true)
         and string_to_array(current_setting('taizhang.roles', true), ',')
             && array['leader', 'registrar', 'handler', 'supervisor', 'statistician', 'admin']);
create policy deleted_by_unit on document for delete to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',')
             && array['leader', 'registrar', 'handler', 'supervisor', 'statistician', 'admin']);

drop policy with_its_document on claim;
create policy seen_with_document on claim for select to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and exists (select 1 from document d where d.zone_id = claim.zone_id and d.document_id = claim.document_id));
create policy added_with_document on claim for insert to taizhang_app
  with check (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and exists (select 1 from document d where d.zone_id = claim.zone_id and d.document_id = claim.document_id
                     and d.unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid));
create policy decided_by_keepers on claim for update to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',') && array['statistician', 'handler', 'supervisor']
         and exists (select 1 from document d where d.zone_id = claim.zone_id and d.document_id = claim.document_id));
-- Claims go with their document, by its foreign key, and in no other way.
revoke delete on claim from taizhang_app;

-- Cross-zone by name: the chain of a zone that was closed is sealed to its end and verified like any other.
create function zone_ids() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select zone_id from zone order by created_at, zone_id $$;
revoke all on function zone_ids() from public;
grant execute on function zone_ids() to taizhang_app;
