-- Who sees what, as the rights' table has it: the admin keeps units, users and settings, the auditor logs and
-- disclosures. Neither reads figures or the documents that state them by that role alone.

drop policy seen_by_role on observation;
create policy seen_by_role on observation for select to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',')
             && array['leader', 'registrar', 'handler', 'supervisor', 'statistician']
         and (state = 'approved'
              or drafted_in_unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
              or string_to_array(current_setting('taizhang.roles', true), ',') && array['supervisor', 'statistician']
              or (string_to_array(current_setting('taizhang.roles', true), ',') && array['leader']
                  and exists (select 1 from unit u where u.zone_id = observation.zone_id
                              and u.unit_id = observation.drafted_in_unit_id
                              and nullif(current_setting('taizhang.unit_id', true), '')::uuid = any (u.path)))));

drop policy seen_by_unit on document;
create policy seen_by_unit on document for select to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',')
             && array['leader', 'registrar', 'handler', 'supervisor', 'statistician']
         and (unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
              or string_to_array(current_setting('taizhang.roles', true), ',') && array['supervisor', 'statistician']
              or (string_to_array(current_setting('taizhang.roles', true), ',') && array['leader']
                  and exists (select 1 from unit u where u.zone_id = document.zone_id and u.unit_id = document.unit_id
                              and nullif(current_setting('taizhang.unit_id', true), '')::uuid = any (u.path)))));

drop policy brought_in_by_unit on document;
create policy brought_in_by_unit on document for insert to taizhang_app
  with check (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
         and created_by = current_setting('taizhang.user_id', true)
         and string_to_array(current_setting('taizhang.roles', true), ',')
             && array['leader', 'registrar', 'handler', 'supervisor', 'statistician']);

drop policy deleted_by_unit on document;
create policy deleted_by_unit on document for delete to taizhang_app
  using (zone_id = nullif(current_setting('taizhang.zone', true), '')::uuid
         and unit_id = nullif(current_setting('taizhang.unit_id', true), '')::uuid
         and string_to_array(current_setting('taizhang.roles', true), ',')
             && array['leader', 'registrar', 'handler', 'supervisor', 'statistician']);
