import type { Texts } from '../texts'

export const terms: Texts['terms'] = {
  gmv: { name: 'Sales', means: 'Orders placed and paid in this session, before refunds.' },
  net: {
    name: 'Net sales',
    means: 'Sales less what has been refunded so far; it may still change while returns are open.',
  },
  gpm: {
    name: 'GPM',
    means:
      'Sales per thousand views: sales ÷ views × 1000. Without views it stays unknown; viewers are never used instead.',
  },
  firstOrderRate: {
    name: 'First-order rate',
    means: 'First orders ÷ viewers: how many who came in bought from you for the first time.',
  },
  deliveryRate: { name: 'Ad delivery', means: 'Ad spend ÷ budget: how much of the budget was really spent.' },
  usual: { name: 'Usual', means: 'The median of your own recent sessions; compared with yourself, never with others.' },
  viewers: { name: 'Viewers', means: 'People who entered the room; someone who comes twice counts once (UV).' },
  views: { name: 'Views', means: 'Entries into the room; someone who comes twice counts twice (PV).' },
  impressions: { name: 'Impressions', means: 'People who were shown the room.' },
  peakOnline: { name: 'Peak online', means: 'The most people in the room at one moment.' },
  averageStay: {
    name: 'Average stay',
    means: 'How long each viewer stayed on average; note whether over the whole show or its last hours.',
  },
  naturalViewers: { name: 'Natural viewers', means: 'Viewers who did not come through ads.' },
  naturalPeak: { name: 'Natural peak', means: 'The most people at one moment, leaving ads out.' },
  averageOnline: { name: 'Average online', means: 'People online on average, as the dashboard gives it.' },
  follows: { name: 'New follows', means: 'People who began to follow the account in this session.' },
  fanClub: { name: 'Fan club joins', means: 'People who joined the fan club in this session.' },
  orders: { name: 'Orders', means: 'Paid orders; one person may have several.' },
  buyers: { name: 'Buyers', means: 'People who paid; several orders of one person count once.' },
  firstOrders: { name: 'First orders', means: 'People whose first order ever in your shop fell in this session.' },
  contacts: {
    name: 'Contacts added',
    means: 'People added on WeChat or WeCom after the session; not all of them are first-time buyers.',
  },
  refund: {
    name: 'Refunded so far',
    means: "What has been refunded of this session's orders up to today, not only today.",
  },
  refundRate: { name: 'Refund rate', means: "Refunded so far ÷ sales, by this session's own orders." },
  adBudget: { name: 'Ad budget', means: 'What was set aside for ads in this session.' },
  adSpend: { name: 'Ad spend', means: 'What was really spent on ads in this session.' },
  adGmv: { name: 'Ad sales', means: 'Sales that the dashboard credits to ads.' },
  targetRoi: { name: 'Target ROI', means: 'The target set for ads: sales wanted for each yuan spent.' },
  duration: { name: 'Length', means: 'How long the show really ran, not what the roster said.' },
  naturalShare: { name: 'Natural share', means: 'Natural viewers ÷ viewers: how many came without ads.' },
  conversion: { name: 'Conversion', means: 'Buyers ÷ viewers: how many of those who came in bought.' },
  orderValue: { name: 'Per buyer', means: 'Sales ÷ buyers: what each buyer spent on average.' },
  valuePerViewer: { name: 'Per viewer', means: 'Sales ÷ viewers: what each viewer brought on average.' },
  adRoi: {
    name: 'Ad ROI',
    means: 'Ad sales ÷ ad spend: what each yuan brought before refunds, as the dashboard counts it.',
  },
}
