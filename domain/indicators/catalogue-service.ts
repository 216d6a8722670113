import { row } from './catalogue-row.ts'
import type { Indicator } from './indicator.ts'

/** What the platform's own ledgers say of the zone's service: duty done, never how many people complained. */
export const SERVICE_INDICATORS: readonly Indicator[] = [
  row(['petition_timely_accept_rate', '信访及时受理率', 'Petitions accepted in time'], '%', 'M R + W', '信访局', {
    also: ['信访事项及时受理率', '及时受理率'],
    of: ['按期受理信访事项数', '应受理信访事项数'],
  }),
  row(['petition_on_time_close_rate', '信访按期办结率', 'Petitions closed in time'], '%', 'M R + W', '信访局', {
    also: ['信访事项按期办结率', '信访事项按期答复率', '信访按期答复率'],
    of: ['按期办结信访事项数', '应办结信访事项数'],
  }),
  row(['petition_satisfaction', '信访群众满意率', 'Satisfaction of petitioners'], '%', 'M R + W', '信访局', {
    also: ['信访群众满意度', '信访事项群众满意率', '信访群众评价满意率', '信访满意率'],
    of: ['评价满意信访事项数', '已评价信访事项数'],
  }),
  row(['hotline_response_rate', '热线响应率', 'Hotline response rate'], '%', 'M R + W', '12345热线', {
    also: ['12345热线响应率', '政务服务热线响应率', '12345热线工单响应率'],
    of: ['按时响应工单数', '转办工单数'],
  }),
  row(['hotline_resolution_rate', '热线解决率', 'Hotline resolution rate'], '%', 'M R + W', '12345热线', {
    also: ['12345热线解决率', '政务服务热线解决率', '12345热线办结率'],
    of: ['回访已解决工单数', '回访工单数'],
  }),
  row(['hotline_satisfaction', '热线满意率', 'Hotline satisfaction rate'], '%', 'M R + W', '12345热线', {
    also: ['12345热线满意率', '政务服务热线满意率', '12345热线群众满意率'],
    of: ['回访满意工单数', '回访工单数'],
  }),
  row(['approval_on_time_rate', '审批按时办结率', 'Approvals decided in time'], '%', 'M R + W', '行政审批局', {
    also: ['行政审批按时办结率', '审批服务按时办结率', '政务服务事项按时办结率'],
    of: ['按时办结审批件数', '办结审批件数'],
  }),
  row(['good_rating_rate', '政务服务好评率', 'Good ratings of public service'], '%', 'M R + W', '行政审批局', {
    also: ['政务服务“好差评”好评率', '好差评好评率', '好评率'],
    of: ['好评数', '评价数'],
  }),
  row(['supervision_close_rate', '督查事项办结率', 'Supervised tasks closed'], '%', 'M R + W', '督查室', {
    also: ['督查督办事项办结率', '督办事项办结率', '督查办结率'],
    of: ['办结督查事项数', '应办结督查事项数'],
  }),
]
